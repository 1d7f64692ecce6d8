package org.redress.eventstore.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.bson.Document;
import org.redress.eventstore.CommitLogException;

/**
 * Proves at every start that the server refuses a second document with the same number or the same
 * key, on the collection itself. Document 0 is written once and begins the log; what is tried
 * afterwards collides with it, so a sound server never keeps it, and an account that may only
 * insert and find is enough.
 */
final class UniquenessProof {

  /**
   * Neither a stream version, which ends with a digit, nor a unique key, which begins otherwise.
   */
  private static final String BEGINNING = "log|";

  private final MongoCollection<Document> commits;
  private final String place;

  UniquenessProof(MongoCollection<Document> commits, String place) {
    this.commits = commits;
    this.place = place;
  }

  /**
   * Makes the index and the first document when they are not there, and tries.
   *
   * @throws CommitLogException when the server took a duplicate, or did not answer
   */
  void run() {
    try {
      commits.createIndex(
          Indexes.ascending(Documents.KEYS), new IndexOptions().unique(true).sparse(true));
      isTaken(document(0, List.of(BEGINNING)));
      Document begun = begun();
      // Below zero, where no commit is, should an unsound server take it.
      long number = -1 - new SplittableRandom().nextLong(1L << 40);
      String other = "log|" + number + "|";
      require(isTaken(document(0, List.of(other))), Documents.ID);
      require(isTaken(document(number, List.of(BEGINNING))), Documents.KEYS);
      require(isTaken(document(number, List.of(other, BEGINNING))), Documents.KEYS);
      require(begun.equals(begun()), Documents.ID);
    } catch (MongoException e) {
      throw new CommitLogException(
          "The log at "
              + place
              + " cannot be opened: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
  }

  private void require(boolean holds, String field) {
    if (!holds) {
      throw new CommitLogException(
          "The server at "
              + place
              + " does not enforce that "
              + field
              + " is unique, so no log can be kept on it; use MongoDB 6 or newer");
    }
  }

  private boolean isTaken(Document document) {
    try {
      commits.insertOne(document);
      return false;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return true;
      }
      throw e;
    }
  }

  private Document begun() {
    return Objects.requireNonNull(commits.find(new Document(Documents.ID, 0L)).first());
  }

  private static Document document(long number, List<String> keys) {
    byte[] form = "{\"form\":1}".getBytes(StandardCharsets.UTF_8);
    return Documents.toBson(
        new CommitDocument(number, keys, UUID.randomUUID().toString(), Instant.EPOCH, form));
  }
}
