package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Sites and accounts, their inspections, and what is mended after them. */
final class SiteStory {
  private final Maker maker;
  private final Dice dice;
  private final Days days;
  private final List<String> sites = new ArrayList<>();
  private final List<String> inspections = new ArrayList<>();
  private final List<String> tickets = new ArrayList<>();

  /** Sites that an inspection names before they are registered, if they ever are. */
  private final List<String> promised = new ArrayList<>();

  SiteStory(Maker maker) {
    this.maker = maker;
    this.dice = maker.dice();
    this.days = new Days(dice);
  }

  void tell() {
    int steps = dice.between(3, 16);
    for (int i = 0; i < steps; i++) {
      switch (dice.below(4)) {
        case 0 -> site();
        case 1 -> inspection();
        case 2 -> circulated();
        default -> rectification();
      }
    }
  }

  private void site() {
    boolean begins = sites.isEmpty() || dice.onceIn(2);
    String ref = begins && !dice.onceIn(10) || sites.isEmpty() ? fresh() : dice.any(sites);
    LocalDate day = days.after(maker.last("site", ref, days.begin()));
    if (begins) {
      String type =
          dice.word("WEBSITE CHANNEL WECHAT WEIBO NANFANG TOUTIAO DOUYIN APP MINI_PROGRAM OTHER");
      if (maker.tell(
          "site.registered", ref, days.on(day), line -> line.put("type", type).put("name", "站"))) {
        sites.add(ref);
      }
    } else {
      maker.tell("site.closed", ref, days.on(day), line -> line.put("reason", "集约迁移"));
    }
  }

  private String fresh() {
    return promised.isEmpty() ? maker.newRef() : promised.removeFirst();
  }

  private void inspection() {
    String ref = inspections.isEmpty() || !dice.onceIn(10) ? maker.newRef() : dice.any(inspections);
    LocalDate day = days.begin();
    int findings = dice.below(3);
    boolean ahead = sites.isEmpty() || dice.onceIn(6);
    String site = ahead ? maker.newRef() : dice.any(sites);
    if (ahead) {
      promised.add(site);
    }
    boolean told =
        maker.tell(
            "inspection.recorded",
            ref,
            days.on(day),
            line -> {
              line.put("site", site).put("cadence", "QUARTERLY");
              ArrayNode list = line.putArray("findings");
              for (int i = 0; i < findings; i++) {
                list.addObject().put("indicator", "HOME_STALE").put("evidence", "首页未更新");
              }
            });
    if (told || ahead) {
      inspections.add(ref);
    }
  }

  private void circulated() {
    LocalDate day = days.begin();
    int year = day.minusDays(20).getYear();
    maker.tell(
        "inspection.circulated",
        maker.newRef(),
        days.on(day),
        line -> line.put("year", year).put("quarter", dice.between(1, 4)));
  }

  private void rectification() {
    String inspection =
        inspections.isEmpty() || dice.onceIn(15) ? maker.newRef() : dice.any(inspections);
    String ref = tickets.isEmpty() || dice.onceIn(2) ? maker.newRef() : dice.any(tickets);
    LocalDate day = days.after(maker.last("rectification", ref, days.begin()));
    String kind = "rectification." + dice.word("completed completed verified");
    int finding = dice.below(dice.onceIn(8) ? 4 : 1);
    if (maker.tell(
        kind,
        ref,
        days.on(day),
        line -> line.put("inspection", inspection).put("finding", finding))) {
      tickets.add(ref);
    }
  }
}
