package org.redress.server.bench;

import java.time.Instant;
import java.util.Map;

/**
 * One event that is appended as a commit of its own: the same for everybody who is measured.
 *
 * @param stream id of the stream
 * @param version its place in the stream, 0 for the first
 * @param time when it is said to have happened
 */
public record SampleEvent(String stream, long version, Instant time) {

  /** What kind of stream it is in. */
  public static final String STREAM_TYPE = "Case";

  /** What kind of event it is. */
  public static final String TYPE = "ComplaintFiled";

  /** What it says, about 370 bytes of JSON. */
  public static final String PAYLOAD = "{\"text\":\"" + "投诉".repeat(60) + "\"}";

  /** Who did it. */
  public static final Map<String, String> METADATA =
      Map.of("actor", "bench", "role", "OFFICER", "organisation", "330106");
}
