package io.gongkai.reporting.organ;

import io.gongkai.kit.web.Caller;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a caller may see and do of organs: staff at their own, a supervisor also at all below. */
public final class Reach {

  private static final String[] STAFF = {"clerk", "reviewer", "head", "editor"};

  private final Caller caller;
  private final OrganTree tree;

  public Reach(Caller caller, OrganTree tree) {
    this.caller = caller;
    this.tree = tree;
  }

  public boolean covers(String organ) {
    return caller.actsFor(organ, STAFF)
        || (caller.hasRole("supervisor") && tree.isAtOrBelow(organ, caller.tenants()));
  }

  /**
   * The organ asked for, or all within reach if none is; NotAllowed if the answer would be none.
   */
  public Set<String> among(@Nullable String organ) {
    Set<String> wanted = organ == null ? organs() : Set.of(organ);
    caller.requireThat(organ == null ? !wanted.isEmpty() : covers(organ));
    return wanted;
  }

  /** All organs within reach, by code. */
  public Set<String> organs() {
    Set<String> organs = new TreeSet<>();
    if (caller.hasRole(STAFF) || caller.hasRole("supervisor")) {
      organs.addAll(caller.tenants());
    }
    if (caller.hasRole("supervisor")) {
      caller.tenants().forEach(organ -> organs.addAll(tree.whole(organ)));
    }
    return organs;
  }
}
