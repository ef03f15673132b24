package io.gongkai.request.application;

import io.gongkai.request.access.Pass;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.Happened;
import java.util.List;

/** An application as it lies in the store: its id, its version, its history and what it makes. */
public record HeldApplication(
    String id, long version, List<Happened> history, Application application) {

  public HeldApplication(String id, long version, List<Happened> history) {
    this(id, version, List.copyOf(history), Application.fold(history));
  }

  /**
   * The applicant's account; where there is none, that of whoever holds number and code of the
   * case.
   */
  public String owner() {
    String account = application.submission().owner();
    return account == null ? Pass.account(id) : account;
  }
}
