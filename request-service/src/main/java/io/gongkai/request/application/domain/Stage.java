package io.gongkai.request.application.domain;

import java.time.LocalDate;

/** Where an application stands (regulation §9); {@code name} is the word of the state table. */
public sealed interface Stage {
  /** The state in one word. */
  String name();

  /** Whether the case is not yet answered or closed. */
  default boolean isOpen() {
    return true;
  }

  /** Arrived, receipt not confirmed. */
  record Submitted() implements Stage {
    @Override
    public String name() {
      return "SUBMITTED";
    }
  }

  /** Receipt confirmed, nobody works on it yet. */
  record Registered() implements Stage {
    @Override
    public String name() {
      return "REGISTERED";
    }
  }

  /** Somebody works on it. */
  record InProcess() implements Stage {
    @Override
    public String name() {
      return "IN_PROCESS";
    }
  }

  /** In process, and an opinion is out that may still come in time. */
  record Consulting(boolean thirdParty) implements Stage {
    @Override
    public String name() {
      return thirdParty ? "CONSULTING_THIRD_PARTY" : "CONSULTING_AGENCY";
    }
  }

  /** Sent back once; {@code deadline} is the last day for the correction. */
  record AwaitingCorrection(LocalDate deadline) implements Stage {
    @Override
    public String name() {
      return "AWAITING_CORRECTION";
    }
  }

  /** The applicant is to say why so much is asked. */
  record AwaitingReasons() implements Stage {
    @Override
    public String name() {
      return "AWAITING_REASONS";
    }
  }

  /** A fee notice is out since {@code noticed}. */
  record AwaitingPayment(LocalDate noticed, long amount) implements Stage {
    @Override
    public String name() {
      return "AWAITING_PAYMENT";
    }
  }

  /** A draft waits for another officer, or is approved; {@code before} = where it was drafted. */
  record InReview(Draft draft, Stage before) implements Stage {
    @Override
    public String name() {
      return "REPLY_REVIEW";
    }

    @Override
    public boolean isOpen() {
      return before.isOpen();
    }
  }

  /** Answered. */
  record Replied() implements Stage {
    @Override
    public String name() {
      return "REPLIED";
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }

  /** Closed without a reply. */
  record Closed(String outcome) implements Stage {
    @Override
    public String name() {
      return "CLOSED_" + outcome;
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }

  /** Each of its matters is a case of its own. */
  record Split() implements Stage {
    @Override
    public String name() {
      return "SPLIT";
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }

  /** All five steps are recorded (art. 45). */
  record Archived() implements Stage {
    @Override
    public String name() {
      return "ARCHIVED";
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }
}
