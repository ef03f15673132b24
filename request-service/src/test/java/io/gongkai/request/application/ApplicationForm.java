package io.gongkai.request.application;

import java.util.Map;

/** A paper application as a clerk registers it. */
record ApplicationForm(String organ) {
  Map<String, Object> body() {
    return Map.of(
        "organ",
        organ,
        "channel",
        "ONLINE",
        "applicant",
        Map.of(
            "category",
            "NATURAL_PERSON",
            "name",
            "王小明",
            "document",
            Map.of("type", "RESIDENT_ID", "number", "445381196406229373"),
            "phone",
            "13900000469"),
        "subject",
        "财政预算执行情况",
        "description",
        "申请公开二〇二四年预算执行情况",
        "delivery",
        "EMAIL");
  }
}
