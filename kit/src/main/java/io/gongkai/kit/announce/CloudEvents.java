package io.gongkai.kit.announce;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.kit.store.Recorded;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** CloudEvents 1.0 in structured JSON: the value of the record is the whole message. */
public final class CloudEvents {

  /** Header {@code content-type} of such a message. */
  public static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(Include.NON_NULL))
          .build();

  private CloudEvents() {}

  /** The message that says this fact of this aggregate; the same for the same fact, always. */
  public static String json(String aggregate, Recorded<?> recorded, OutgoingEvent event) {
    EventType type = EventType.of(event.data().getClass());
    ObjectNode message =
        MAPPER
            .createObjectNode()
            .put("specversion", "1.0")
            .put("id", aggregate + "/" + recorded.seq())
            .put("source", "/" + type.service())
            .put("type", type.type())
            .put("subject", aggregate)
            .put("time", DateTimeFormatter.ISO_INSTANT.format(recorded.stamp().recorded()))
            .put("dataschema", type.schema())
            .put("datacontenttype", "application/json")
            .put("sequence", recorded.seq())
            .put("factdate", recorded.stamp().on().toString())
            .put("organ", event.tenant());
    message.set("data", MAPPER.valueToTree(event.data()));
    return MAPPER.writeValueAsString(message);
  }
}
