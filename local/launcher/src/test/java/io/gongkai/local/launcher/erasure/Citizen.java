package io.gongkai.local.launcher.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who exists in this test alone, by words that stand nowhere else.
 *
 * @param said whatever of the person was planted, to be searched for
 */
record Citizen(
    String name, String number, String phone, String mail, String address, List<String> said) {

  private static final String RARE = "龘靐齉爩麤龗灪吁饢驫鱻籱鸞讟钃鑿虋驩爨黷龖鼝鼟齾";
  private static final Random CHANCE = new Random();

  static Citizen planted() {
    String name = rare(4);
    String number = digits(15);
    String phone = "1" + digits(14);
    String mail = digits(15) + "@mail.example";
    String address = rare(3) + "路" + rare(3) + "号";
    return new Citizen(
        name,
        number,
        phone,
        mail,
        address,
        new ArrayList<>(List.of(name, number, phone, mail, address)));
  }

  /** Words of this citizen that nobody else says. */
  String words() {
    String words = rare(7);
    said.add(words);
    return "关于" + words + "的事";
  }

  /** An application, its own words in subject and description. */
  String form(String organ, String channel) {
    return """
    {"organ": "%s", "channel": "%s", "subject": "%s", "description": "%s", "delivery": "PAPER",
     "applicant": {"category": "NATURAL_PERSON", "name": "%s", "phone": "%s", "email": "%s",
                   "address": "%s", "document": {"type": "PASSPORT", "number": "%s"}}}"""
        .formatted(organ, channel, words(), words(), name, phone, mail, address, number);
  }

  /** The same as a line of a ledger. */
  String line(String organ, String ref, String day) {
    String form = form(organ, "IN_PERSON");
    String at =
        """
        "kind": "request.submitted", "ref": "%s", "at": "%s", "organ":"""
            .formatted(ref, day);
    return JsonMapper.shared().readTree(form.replace("\"organ\":", at)).toString();
  }

  private static String rare(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(RARE.charAt(CHANCE.nextInt(RARE.length())));
    }
    return text.toString();
  }

  private static String digits(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('0' + CHANCE.nextInt(10)));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "Citizen";
  }
}
