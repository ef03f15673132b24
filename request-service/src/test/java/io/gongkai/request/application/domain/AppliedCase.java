package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A case told step by step; every step is attested unless {@link #live()} was said. */
final class AppliedCase {
  static final Law LAW = ShippedRules.law();

  private final List<Happened> history = new ArrayList<>();
  private boolean attested = true;
  private String by = "officer-a";

  static AppliedCase by(Channel channel, String arrived) {
    AppliedCase told = new AppliedCase();
    told.history.add(
        new Happened(
            told.step(arrived),
            new ApplicationFact.Submitted(
                "990001-BGS",
                "A1",
                channel,
                ApplicantCategory.NATURAL_PERSON,
                "party:1",
                "text:1",
                "text:0",
                Delivery.PAPER,
                null)));
    return told;
  }

  /** An online application, confirmed on the day it arrived. */
  static AppliedCase received(String day) {
    return by(Channel.ONLINE, day).receive(day);
  }

  AppliedCase live() {
    attested = false;
    return this;
  }

  AppliedCase officer(String name) {
    by = name;
    return this;
  }

  AppliedCase ordered(String day) {
    return then(day, m -> Redecision.order(m, "rem-" + day, null));
  }

  AppliedCase then(String day, Function<Moment, List<ApplicationFact>> decision) {
    Moment moment = moment(day);
    decision.apply(moment).forEach(f -> history.add(new Happened(moment.step(), f)));
    return this;
  }

  AppliedCase receive(String day) {
    return then(day, Registration::receive);
  }

  AppliedCase askCorrection(String day, String deadline) {
    return then(day, m -> Correction.request(m, "text:2", LocalDate.parse(deadline), false));
  }

  AppliedCase correct(String day) {
    return then(day, m -> Correction.correct(m, "text:3"));
  }

  AppliedCase consult(String who, String day, String delivered) {
    return then(
        day, m -> Consulting.consultThirdParty(m, who, LocalDate.parse(delivered), "text:4"));
  }

  AppliedCase answers(String who, String day, Answer answer) {
    return then(day, m -> Consulting.answerThirdParty(m, who, answer));
  }

  AppliedCase consultAgency(String who, String day, String delivered) {
    return then(day, m -> Consulting.consultAgency(m, who, LocalDate.parse(delivered), "text:4"));
  }

  AppliedCase agencyAnswers(String who, String day, Answer answer) {
    return then(day, m -> Consulting.answerAgency(m, who, answer));
  }

  AppliedCase askReasons(String day) {
    return then(day, m -> Extension.requestReasons(m, "text:5"));
  }

  AppliedCase giveReasons(String day) {
    return then(day, m -> Extension.giveReasons(m, "text:6"));
  }

  AppliedCase defer(String day, String until) {
    return then(day, m -> Extension.defer(m, LocalDate.parse(until), "text:7"));
  }

  AppliedCase extend(String day, int workingDays) {
    return then(day, m -> Extension.extend(m, workingDays, "text:8"));
  }

  AppliedCase noticeFee(String day, FeeBasis basis, int quantity) {
    return then(day, m -> Charging.notice(m, basis, quantity, 0));
  }

  AppliedCase pay(String day, long amount) {
    return then(day, m -> Charging.pay(m, amount));
  }

  AppliedCase reply(String day, String outcome) {
    return then(day, m -> Replying.attested(m, outcome, null, false));
  }

  AppliedCase close(String day, String outcome) {
    return then(day, m -> Closing.close(m, outcome));
  }

  /** The next step is refused with this code, and nothing of it is kept. */
  AppliedCase refuses(String code, Function<AppliedCase, AppliedCase> next) {
    int before = history.size();
    RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> next.apply(this));
    assertThat(broken).as("refused with " + code).isNotNull();
    assertThat(broken.code()).isEqualTo(code);
    assertThat(history).hasSize(before);
    return this;
  }

  AppliedCase isDue(String day) {
    return isDueAsSeenOn("2026-11-20", day);
  }

  AppliedCase isDueAsSeenOn(String seen, String day) {
    LocalDate due = moment(seen).due();
    assertThat(Objects.toString(due, "none")).isEqualTo(day);
    return this;
  }

  AppliedCase isIn(String state, String day) {
    assertThat(moment(day).stage().name()).isEqualTo(state);
    return this;
  }

  AppliedCase made(ApplicationFact fact) {
    assertThat(history.getLast().fact()).isEqualTo(fact);
    return this;
  }

  ApplicationFact last() {
    return history.getLast().fact();
  }

  Application application() {
    return Application.fold(history);
  }

  Moment moment(String day) {
    return new Moment(application(), step(day), LAW);
  }

  private Step step(String day) {
    LocalDate on = LocalDate.parse(day);
    return new Step(on, on, by, attested);
  }
}
