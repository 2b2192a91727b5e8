package no.signert.example.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Many small web servers on this machine, one to a host, because politeness is per host.
 *
 * <p>Linux answers on all of 127.0.0.0/8, so every host has an address of its own and all have the
 * same port. Where that does not work (macOS) every host has a port of its own on 127.0.0.1.
 */
public final class ExampleServer implements AutoCloseable {
  private static final int STACK_BYTES = 256 * 1024;
  private static final int HOSTS_PER_NET = 250;
  private static final int BACKLOG = 64;

  private final List<ServerSocketChannel> listeners = new ArrayList<>();
  private final List<URI> bases = new ArrayList<>();
  private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();
  private final ServerLog log = new ServerLog();
  private final Selector selector;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(task -> daemon(task, "example-connection"));

  /**
   * Starts the servers.
   *
   * @param sites what answers, one to a host; null for a host where nothing listens
   * @param port for all of them, or 0 for a free one
   * @throws UncheckedIOException if the port is taken
   */
  public ExampleServer(List<? extends @Nullable Site> sites, int port) {
    try {
      selector = Selector.open();
      boolean addresses = hasManyAddresses();
      int common = port;
      for (int i = 0; i < sites.size(); i++) {
        InetAddress address = addresses ? address(i) : address127001();
        int wanted = addresses ? common : (port == 0 ? 0 : port + i);
        int bound = listen(new InetSocketAddress(address, wanted), sites.get(i));
        common = addresses ? bound : common;
        bases.add(URI.create("http://" + address.getHostAddress() + ":" + bound + "/"));
      }
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(
          "The example cannot listen on port " + port + ". Choose another with --port.", e);
    }
    daemon(this::accept, "example-accept").start();
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(null, task, name, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private static InetAddress address(int i) throws IOException {
    int net = i / HOSTS_PER_NET;
    return InetAddress.getByAddress(
        new byte[] {127, 77, (byte) net, (byte) (1 + i % HOSTS_PER_NET)});
  }

  private static InetAddress address127001() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  private static boolean hasManyAddresses() throws IOException {
    try (ServerSocketChannel probe = ServerSocketChannel.open()) {
      probe.bind(new InetSocketAddress(address(0), 0));
      return true;
    } catch (BindException e) {
      return false;
    }
  }

  private int listen(InetSocketAddress at, @Nullable Site site) throws IOException {
    ServerSocketChannel listener = ServerSocketChannel.open();
    listener.bind(at, BACKLOG);
    int port = listener.socket().getLocalPort();
    if (site == null) {
      listener.close();
      return port;
    }
    listeners.add(listener);
    listener.configureBlocking(false);
    String name = at.getAddress().getHostAddress() + ":" + port;
    listener.register(
        selector, SelectionKey.OP_ACCEPT, new Connection.Host(name, site, new AtomicInteger()));
    return port;
  }

  /** Returns the address of a host's root, by its place in the list of sites. */
  public URI base(int site) {
    return bases.get(site);
  }

  /** Returns what was asked and answered so far. */
  public ServerLog log() {
    return log;
  }

  private void accept() {
    try {
      while (selector.isOpen()) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          accept(key);
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException | ClosedSelectorException e) {
      close();
    }
  }

  private void accept(SelectionKey key) throws IOException {
    if (!(key.channel() instanceof ServerSocketChannel listener)
        || !(key.attachment() instanceof Connection.Host host)) {
      return;
    }
    SocketChannel channel = listener.accept();
    if (channel == null) {
      return;
    }
    open.add(channel);
    Connection connection = new Connection(channel.socket(), host, log);
    workers.execute(
        () -> {
          connection.run();
          open.remove(channel);
        });
  }

  /** Hangs up on everyone. */
  @Override
  public void close() {
    workers.shutdownNow();
    closeQuietly(selector);
    listeners.forEach(ExampleServer::closeQuietly);
    open.forEach(ExampleServer::closeQuietly);
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      System.getLogger(ExampleServer.class.getName())
          .log(System.Logger.Level.DEBUG, "Could not be closed", e);
    }
  }
}
