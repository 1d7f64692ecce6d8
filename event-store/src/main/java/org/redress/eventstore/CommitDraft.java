package org.redress.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.redress.eventstore.CommitBody.FORM;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * A commit that is checked and encoded but has no number yet. All costly work is done here, on the
 * caller's thread; {@link #seal} only puts the number and the time in front.
 *
 * <p>For implementations of {@link CommitLog}.
 */
public final class CommitDraft {

  /** Largest size of a commit's stored form, in bytes. */
  public static final int MAX_BODY_BYTES = 8 << 20;

  /** More than the head of a body can take: form, number and time. */
  private static final int HEAD_BYTES = 128;

  private final NewCommit commit;
  private final byte[] tail;
  private final Instant latestEventTime;

  private CommitDraft(NewCommit commit, byte[] tail) {
    this.commit = commit;
    this.tail = tail;
    this.latestEventTime =
        commit.events().stream().map(NewEvent::time).max(Instant::compareTo).orElseThrow();
  }

  /**
   * Checks and encodes a commit.
   *
   * @throws StreamConflict when two events of the commit claim the same version of a stream
   * @throws DuplicateEventId when two events of the commit have the same id
   * @throws CommitLogException when the commit is above a limit or holds something that is not JSON
   */
  public static CommitDraft of(NewCommit commit) {
    if (commit.events().size() > Position.MAX_EVENTS_PER_COMMIT) {
      throw new CommitLogException(
          "A commit holds at most "
              + Position.MAX_EVENTS_PER_COMMIT
              + " events; this one has "
              + commit.events().size());
    }
    checkEvents(commit.events());
    byte[] tail = encode(commit);
    if (tail.length + HEAD_BYTES > MAX_BODY_BYTES) {
      throw new CommitLogException(
          "A commit takes at most " + MAX_BODY_BYTES + " bytes; this one needs " + tail.length);
    }
    return new CommitDraft(commit, tail);
  }

  /** The commit as the caller gave it. */
  public NewCommit commit() {
    return commit;
  }

  /** The youngest time any of its events carries; the recorded time is not before it. */
  public Instant latestEventTime() {
    return latestEventTime;
  }

  /** The size of its stored form in bytes, within a hundred or so. */
  public int size() {
    return tail.length + HEAD_BYTES;
  }

  /** The bytes to store for this commit under a number. */
  public byte[] seal(long number, Instant recordedAt) {
    String start =
        "{\"form\":" + FORM + ",\"number\":" + number + ",\"recordedAt\":\"" + recordedAt + "\",";
    byte[] head = start.getBytes(UTF_8);
    // The tail is a JSON object of its own; its opening brace gives way to the head.
    byte[] body = new byte[head.length + tail.length - 1];
    System.arraycopy(head, 0, body, 0, head.length);
    System.arraycopy(tail, 1, body, head.length, tail.length - 1);
    return body;
  }

  private static void checkEvents(List<NewEvent> events) {
    Set<String> ids = new HashSet<>();
    Set<StreamVersion> versions = new HashSet<>();
    for (NewEvent event : events) {
      String stream = event.stream();
      if (stream != null) {
        if (stream.isEmpty() || stream.indexOf('\0') >= 0 || event.version() < 0) {
          throw new CommitLogException(
              "Event %s has no valid place: stream '%s', version %s"
                  .formatted(event.id(), stream, event.version()));
        }
        if (!versions.add(new StreamVersion(stream, event.version()))) {
          throw new StreamConflict(stream, event.version());
        }
      }
      if (!ids.add(event.id())) {
        throw new DuplicateEventId(event.id());
      }
    }
  }

  private static byte[] encode(NewCommit commit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = CommitBody.MAPPER.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringProperty("commitId", commit.commitId());
      text(json, "uniqueKey", commit.uniqueKey());
      json.writeObjectPropertyStart("context");
      new TreeMap<>(commit.context()).forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("events");
      commit.events().forEach(event -> encode(json, event));
      json.writeEndArray();
      json.writeEndObject();
    } catch (JacksonException e) {
      throw new CommitLogException("Commit " + commit.commitId() + " cannot be encoded", e);
    }
    return bytes.toByteArray();
  }

  private static void encode(JsonGenerator json, NewEvent event) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    if (event.stream() != null) {
      json.writeStringProperty("stream", event.stream());
      json.writeNumberProperty("version", event.version());
      text(json, "type", event.type());
    }
    json.writeStringProperty("name", event.name());
    text(json, "revision", event.revision());
    json.writeStringProperty("time", event.time().toString());
    if (event.businessTime() != null) {
      json.writeStringProperty("businessTime", event.businessTime().toString());
    }
    if (event.meta() != null) {
      json.writeName("meta");
      json.writeRawValue(JsonValue.checkedObject(event, event.meta()));
    }
    json.writeName("payload");
    json.writeRawValue(JsonValue.checked(event, event.payload()));
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(field, value);
    }
  }

  private record StreamVersion(String stream, long version) {}
}
