package org.redress.eventstore;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.redress.eventstore.CommitBody.FORM;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    this.latestEventTime = latest(commit.events());
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
    return seal(number, recordedAt.toString());
  }

  /**
   * The bytes to store for this commit under a number.
   *
   * @param recordedAt the recorded time in ISO 8601, which many commits in a row share
   */
  public byte[] seal(long number, String recordedAt) {
    String head =
        "{\"form\":" + FORM + ",\"number\":" + number + ",\"recordedAt\":\"" + recordedAt + "\",";
    byte[] start = head.getBytes(ISO_8859_1);
    // The tail is a JSON object of its own; its opening brace gives way to the head.
    byte[] body = new byte[start.length + tail.length - 1];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(tail, 1, body, start.length, tail.length - 1);
    return body;
  }

  private static Instant latest(List<NewEvent> events) {
    Instant latest = events.getFirst().time();
    for (NewEvent event : events) {
      latest = event.time().isAfter(latest) ? event.time() : latest;
    }
    return latest;
  }

  private static void checkEvents(List<NewEvent> events) {
    for (NewEvent event : events) {
      String stream = event.stream();
      if (stream != null
          && (stream.isEmpty() || stream.indexOf('\0') >= 0 || event.version() < 0)) {
        throw new CommitLogException(
            "Event %s has no valid place: stream '%s', version %s"
                .formatted(event.id(), stream, event.version()));
      }
    }
    // Most commits are one event, which has nobody to clash with.
    if (events.size() > 1) {
      checkClashes(events);
    }
  }

  private static void checkClashes(List<NewEvent> events) {
    Set<String> ids = HashSet.newHashSet(events.size());
    Set<StreamVersion> versions = HashSet.newHashSet(events.size());
    for (NewEvent event : events) {
      String stream = event.stream();
      if (stream != null && !versions.add(new StreamVersion(stream, event.version()))) {
        throw new StreamConflict(stream, event.version());
      }
      if (!ids.add(event.id())) {
        throw new DuplicateEventId(event.id());
      }
    }
  }

  private static byte[] encode(NewCommit commit) {
    int expected = 512;
    for (NewEvent event : commit.events()) {
      expected += event.payload().length() * 3 + 256;
    }
    JsonBytes json = new JsonBytes(expected);
    try {
      json.ascii("{\"commitId\":").string(commit.commitId());
      text(json, ",\"uniqueKey\":", commit.uniqueKey());
      json.ascii(",\"context\":{");
      encode(json, commit.context());
      json.ascii("},\"events\":[");
      for (int i = 0; i < commit.events().size(); i++) {
        json.ascii(i == 0 ? "" : ",");
        encode(json, commit.events().get(i));
      }
      return json.ascii("]}").toByteArray();
    } catch (IllegalArgumentException e) {
      throw new CommitLogException("Commit " + commit.commitId() + " cannot be encoded", e);
    }
  }

  private static void encode(JsonBytes json, Map<String, String> context) {
    String[] names = context.keySet().toArray(String[]::new);
    Arrays.sort(names);
    for (int i = 0; i < names.length; i++) {
      json.ascii(i == 0 ? "" : ",").string(names[i]).ascii(":");
      json.string(Objects.requireNonNull(context.get(names[i])));
    }
  }

  private static void encode(JsonBytes json, NewEvent event) {
    json.ascii("{\"id\":").string(event.id());
    if (event.stream() != null) {
      json.ascii(",\"stream\":").string(event.stream());
      json.ascii(",\"version\":").ascii(Long.toString(event.version()));
      text(json, ",\"type\":", event.type());
    }
    json.ascii(",\"name\":").string(event.name());
    text(json, ",\"revision\":", event.revision());
    json.ascii(",\"time\":").string(event.time().toString());
    if (event.businessTime() != null) {
      json.ascii(",\"businessTime\":").string(event.businessTime().toString());
    }
    if (event.meta() != null) {
      json.ascii(",\"meta\":").json(JsonValue.checkedObject(event, event.meta()));
    }
    json.ascii(",\"payload\":").json(JsonValue.checked(event, event.payload())).ascii("}");
  }

  private static void text(JsonBytes json, String field, @Nullable String value) {
    if (value != null) {
      json.ascii(field).string(value);
    }
  }

  private record StreamVersion(String stream, long version) {}
}
