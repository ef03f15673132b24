package io.gongkai.gateway.edge;

/** Stops a request with a problem; carries no stack, for it is no error of ours. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refusal(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  public static Refusal of(ProblemCode code) {
    return new Refusal(Problem.of(code));
  }

  public static Refusal of(ProblemCode code, String detail) {
    return new Refusal(Problem.of(code, detail));
  }

  public Problem problem() {
    return problem;
  }
}
