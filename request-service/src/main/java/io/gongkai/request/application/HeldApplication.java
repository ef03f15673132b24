package io.gongkai.request.application;

import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.Happened;
import java.util.List;

/** An application as it lies in the store: its id, its version, its history and what it makes. */
public record HeldApplication(
    String id, long version, List<Happened> history, Application application) {

  public HeldApplication(String id, long version, List<Happened> history) {
    this(id, version, List.copyOf(history), Application.fold(history));
  }
}
