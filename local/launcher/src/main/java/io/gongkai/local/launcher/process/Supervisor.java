package io.gongkai.local.launcher.process;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts all processes at once, watches them, and stops them from the door to the ground. What
 * crashes is started again; what the operator stopped stays down until started.
 */
public final class Supervisor implements AutoCloseable {

  private final DataFolder data;
  private final Ports ports;
  private final List<Child> children = new ArrayList<>();
  private final Thread watch = Thread.ofPlatform().name("watch").unstarted(this::watch);
  private boolean closed;

  /** {@code except}: services that somebody else starts, such as a developer's editor. */
  public Supervisor(Build build, DataFolder data, Ports ports, Collection<String> except) {
    this.data = data;
    this.ports = ports;
    children.add(new Child("backbone", () -> Spec.backbone(data, ports), build, data));
    for (String service : Ports.SERVICES) {
      if (!except.contains(service)) {
        children.add(new Child(service, () -> Spec.service(service, data, ports), build, data));
      }
    }
    children.add(new Child("gateway", () -> Spec.gateway(data, ports), build, data));
  }

  /** {@link Refused} if the folder is taken or a port is. */
  public void start() {
    if (Running.in(data).isPresent()) {
      throw new Refused("a platform already runs on " + data.root());
    }
    for (int port : ports.all()) {
      try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        probe.setReuseAddress(true);
      } catch (IOException e) {
        throw new Refused("port " + port + " is taken; choose another start with --port");
      }
    }
    say(false, false);
    for (Child child : children) {
      data.stopped(child.name()).toFile().delete();
      child.start();
    }
    watch.start();
  }

  /** Writes how far the start has come. */
  public void say(boolean ready, boolean loaded) {
    new Running(ports.gateway(), ProcessHandle.current().pid(), ready, loaded).write(data);
  }

  private void watch() {
    while (!Thread.interrupted()) {
      look();
      LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    }
  }

  private synchronized void look() {
    if (!closed) {
      children.forEach(Child::watch);
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    watch.interrupt();
    for (Child child : children.reversed()) {
      child.stop(Duration.ofSeconds(25));
    }
    data.state().toFile().delete();
  }
}
