package no.signert.example.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** Writes an answer byte by byte, status line and all; the connection is closed after it. */
@FunctionalInterface
public interface Wire {
  /**
   * Writes the answer.
   *
   * @param out the connection's stream
   * @param socket the connection, to do worse than writing
   * @throws IOException if the client has gone, which ends it
   */
  void write(OutputStream out, Socket socket) throws IOException;
}
