package io.gongkai.local.launcher.routes;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the office does for itself and its superiors: a draft, an inspection, a task. */
record OfficeWork(Calls calls, String organ) {

  private static final String DRAFT = "关于尚未公开事项的通知";
  private static final String EVIDENCE = "首页栏目两周未更新之证据";
  private static final String TASK = "编制尚未公布的目录";

  /** {@code site} is one that the organ runs. */
  Map<String, Exhibit> made(String site) {
    Map<String, Exhibit> made = new LinkedHashMap<>();
    made.put("draft", Exhibit.secret(draft(), DRAFT));
    String inspection = inspection(site);
    made.put("inspection", Exhibit.secret(inspection, EVIDENCE));
    made.put("rectification", Exhibit.secret(rectification(inspection)));
    made.put("task", Exhibit.secret(task(), TASK));
    return made;
  }

  private String draft() {
    return calls.make(
        "clerk",
        "/api/v1/documents",
        """
        {"organ": "%s", "type": "POLICY", "title": "%s", "category": 1}"""
            .formatted(organ, DRAFT));
  }

  private String inspection(String site) {
    return calls.make(
        "clerk",
        "/api/v1/inspections",
        """
        {"organ": "%s", "site": "%s", "cadence": "DAILY",
         "findings": [{"indicator": "HOME_STALE", "evidence": "%s"}]}"""
            .formatted(organ, site, EVIDENCE));
  }

  private String rectification(String inspection) {
    return calls.make(
        "clerk",
        "/api/v1/rectifications",
        """
        {"inspection": "%s", "finding": 0}"""
            .formatted(inspection));
  }

  private String task() {
    return calls.make(
        "clerk",
        "/api/v1/work-plan/tasks",
        """
        {"organ": "%s", "year": 2001, "aspect": "政策解读", "title": "%s", "responsible": ["%s"],
         "due": "2001-12-31"}"""
            .formatted(organ, TASK, organ));
  }
}
