package org.redress.eventstore;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gate for JSON text that is put into a commit as it is: one value and nothing after it. Text
 * that broke out of its place would make the commit unreadable for ever.
 */
final class JsonValue {

  /** Below the reader's own limit, because the commit adds levels around the value. */
  private static final int MAX_NESTING = 400;

  private static final JsonMapper CHECKER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build())
                  .build())
          .build();

  private JsonValue() {}

  static String checkedObject(NewEvent event, String json) {
    String checked = checked(event, json);
    if (!checked.stripLeading().startsWith("{")) {
      throw new CommitLogException("The metadata of event " + event.id() + " is no JSON object");
    }
    return checked;
  }

  static String checked(NewEvent event, String json) {
    try (JsonParser parser = CHECKER.createParser(json)) {
      if (parser.nextToken() == null) {
        throw new CommitLogException("Event " + event.id() + " holds no JSON value");
      }
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new CommitLogException("Event " + event.id() + " holds more than one JSON value");
      }
      return json;
    } catch (JacksonException e) {
      throw new CommitLogException(
          "Event " + event.id() + " does not hold JSON: " + e.getOriginalMessage(), e);
    }
  }
}
