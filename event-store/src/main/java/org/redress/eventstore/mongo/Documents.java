package org.redress.eventstore.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;

/** Commits as MongoDB keeps them. */
final class Documents {

  static final String ID = "_id";
  static final String KEYS = "keys";
  static final String COMMIT_ID = "commitId";
  static final String RECORDED_AT = "maxTs";
  static final String BODY = "body";

  private Documents() {}

  static Document toBson(CommitDocument commit) {
    Document document = new Document(ID, commit.number());
    if (!commit.keys().isEmpty()) {
      document.append(KEYS, commit.keys());
    }
    return document
        .append(COMMIT_ID, commit.commitId())
        .append(RECORDED_AT, date(commit.recordedAt()))
        .append(BODY, new Binary(commit.body()));
  }

  static CommitDocument commit(Document document) {
    return new CommitDocument(
        number(document),
        keys(document),
        commitId(document),
        recordedAt(document),
        document.get(BODY, Binary.class).getData());
  }

  static Holder holder(Document document) {
    return new Holder(number(document), keys(document), commitId(document), recordedAt(document));
  }

  @SuppressWarnings("JavaUtilDate") // what the driver takes
  private static Date date(Instant instant) {
    return Date.from(instant);
  }

  private static long number(Document document) {
    return Objects.requireNonNull(document.getLong(ID));
  }

  private static List<String> keys(Document document) {
    return document.getList(KEYS, String.class, List.of());
  }

  private static String commitId(Document document) {
    return Objects.requireNonNull(document.getString(COMMIT_ID));
  }

  @SuppressWarnings("JavaUtilDate") // what the driver gives
  private static Instant recordedAt(Document document) {
    return document.getDate(RECORDED_AT).toInstant();
  }
}
