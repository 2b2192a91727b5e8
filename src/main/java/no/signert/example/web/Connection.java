package no.signert.example.web;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A client's connection to one host: requests are answered until one side hangs up. */
final class Connection implements Runnable {
  private static final System.Logger LOG = System.getLogger(Connection.class.getName());
  private static final int IDLE_MILLIS = 30_000;

  private final Socket socket;
  private final Host host;
  private final ServerLog log;

  Connection(Socket socket, Host host, ServerLog log) {
    this.socket = socket;
    this.host = host;
    this.log = log;
  }

  /**
   * A host and how many requests it is answering.
   *
   * @param name address and port
   * @param site what answers
   * @param inFlight requests being answered
   */
  record Host(String name, Site site, AtomicInteger inFlight) {}

  @Override
  public void run() {
    try (socket) {
      socket.setSoTimeout(IDLE_MILLIS);
      socket.setTcpNoDelay(true);
      RequestReader reader = new RequestReader(new BufferedInputStream(socket.getInputStream()));
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
      for (Request request = reader.next(); request != null; request = reader.next()) {
        boolean again = answer(request, out);
        out.flush();
        if (!again || request.header("Connection").equalsIgnoreCase("close")) {
          return;
        }
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.TRACE, "A client has gone", e);
    }
  }

  /** Answers; returns whether the connection may be used again. */
  private boolean answer(Request request, OutputStream out) throws IOException {
    Instant arrived = Instant.now();
    int inFlight = host.inFlight().incrementAndGet();
    int status = 0;
    try {
      Reply reply = reply(request);
      Wire wire = reply.wire();
      if (wire != null) {
        status = reply.status();
        wire.write(out, socket);
        return false;
      }
      status = ReplyWriter.write(out, request, reply);
      return true;
    } finally {
      // The last bytes are still in the buffer: nobody has the whole answer before this moment.
      Instant answered = Instant.now();
      host.inFlight().decrementAndGet();
      log.add(
          new ServerLog.Entry(
              arrived,
              answered,
              host.name(),
              request.method(),
              request.target(),
              request.variant(),
              status,
              request.header("User-Agent"),
              inFlight));
    }
  }

  private Reply reply(Request request) {
    try {
      return host.site().answer(request);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The example cannot answer " + request.target(), e);
      return Reply.text(500, "text/plain", "The example is broken: " + e);
    }
  }
}
