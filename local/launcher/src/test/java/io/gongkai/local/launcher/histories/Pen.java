package io.gongkai.local.launcher.histories;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the same fact in one of the ways that the format allows. */
final class Pen {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

  private final Dice dice;

  Pen(Dice dice) {
    this.dice = dice;
  }

  Written write(Fact fact) {
    return Written.line(object(fact).toString(), fact);
  }

  ObjectNode object(Fact fact) {
    ObjectNode line = JSON.createObjectNode();
    line.put("kind", fact.kind()).put("organ", fact.organ()).put("ref", fact.ref());
    line.put("at", moment(fact.at()));
    if (!fact.recorded().equals(fact.at()) || dice.onceIn(40)) {
      line.put("recorded", moment(fact.recorded()));
    }
    for (Map.Entry<String, JsonNode> field : fact.fields().properties()) {
      line.set(field.getKey(), field.getValue());
    }
    if (line.path("amount").isString() && dice.onceIn(3)) {
      line.put("amount", zeros(line.get("amount").asString()));
    }
    return dice.onceIn(4) ? shuffled(line) : line;
  }

  private String moment(Instant at) {
    var here = at.atZone(Fact.SHANGHAI);
    if (here.toLocalTime().toSecondOfDay() == 0 && dice.onceIn(2)) {
      return here.toLocalDate().toString();
    }
    return switch (dice.below(6)) {
      case 0 -> at.toString();
      case 1 -> WITH_OFFSET.format(at.atOffset(ZoneOffset.ofHours(dice.between(-12, 14))));
      default -> WITH_OFFSET.format(at.atOffset(ZoneOffset.ofHours(8)));
    };
  }

  private static String zeros(String amount) {
    int point = amount.indexOf('.');
    return point < 0 ? amount + ".00" : amount.length() - point == 2 ? amount + "0" : amount;
  }

  private ObjectNode shuffled(ObjectNode line) {
    List<String> names = new ArrayList<>(line.propertyNames());
    Collections.shuffle(names, new Random(dice.below(Integer.MAX_VALUE)));
    ObjectNode other = JSON.createObjectNode();
    names.forEach(name -> other.set(name, line.get(name)));
    return other;
  }
}
