package org.redress.eventstore.mongo;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.redress.eventstore.mongo.Documents.BODY;
import static org.redress.eventstore.mongo.Documents.ID;
import static org.redress.eventstore.mongo.Documents.KEYS;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.redress.eventstore.CommitLogException;

/**
 * The commits in a collection of a MongoDB server. Every query is by {@code _id} or by {@code
 * keys}, which both have their index.
 */
final class DriverStore implements CommitStore {

  /** A page of commits ends here even when more were asked for, so that memory stays bounded. */
  private static final long MAX_PAGE_BYTES = 16 << 20;

  private static final int LARGEST_REPLY_DOCUMENTS = 200;
  private static final long LONGEST_READ_SECONDS = 10;

  private final MongoCollection<Document> commits;
  private final MongoCollection<Document> linearizable;

  /**
   * Commits in a collection.
   *
   * @param commits with majority reads and journalled majority writes
   * @param linearizable the same collection with linearizable reads
   */
  DriverStore(MongoCollection<Document> commits, MongoCollection<Document> linearizable) {
    this.commits = commits;
    this.linearizable = linearizable;
  }

  /** The counts in the answer are not looked at: some servers count what they did not insert. */
  @Override
  public void insert(List<CommitDocument> documents) throws InsertFailed {
    try {
      commits.insertMany(documents.stream().map(Documents::toBson).toList());
    } catch (MongoBulkWriteException e) {
      throw new InsertFailed(kind(e), said(e), e);
    } catch (MongoException | IllegalStateException e) {
      throw new InsertFailed(InsertFailed.Kind.UNANSWERED, said(e), e);
    }
  }

  private static InsertFailed.Kind kind(MongoBulkWriteException e) {
    if (e.getWriteErrors().isEmpty() || e.getWriteConcernError() != null) {
      return InsertFailed.Kind.UNANSWERED;
    }
    return e.getWriteErrors().getFirst().getCategory() == ErrorCategory.DUPLICATE_KEY
        ? InsertFailed.Kind.DUPLICATE
        : InsertFailed.Kind.REFUSED;
  }

  @Override
  public Optional<CommitDocument> readBack(long number) {
    return first(linearizable.find(eq(ID, number)), Documents::commit);
  }

  @Override
  public Optional<CommitDocument> find(long number) {
    return first(commits.find(eq(ID, number)), Documents::commit);
  }

  @Override
  public Optional<Holder> last() {
    FindIterable<Document> found =
        commits.find(gt(ID, 0L)).sort(descending(ID)).limit(1).projection(withoutBody());
    return first(found, Documents::holder);
  }

  @Override
  public List<CommitDocument> range(long after, int limit) {
    return reading(() -> {
      List<CommitDocument> page = new ArrayList<>();
      long bytes = 0;
      FindIterable<Document> found =
          bounded(commits.find(gt(ID, after)))
              .sort(ascending(ID))
              .limit(limit)
              .batchSize(Math.min(limit, LARGEST_REPLY_DOCUMENTS));
      try (MongoCursor<Document> cursor = found.cursor()) {
        while (bytes < MAX_PAGE_BYTES && cursor.hasNext()) {
          CommitDocument commit = Documents.commit(cursor.next());
          page.add(commit);
          bytes += commit.body().length;
        }
      }
      return page;
    });
  }

  @Override
  public List<CommitDocument> holding(Collection<String> keys) {
    return each(commits.find(in(KEYS, keys)), Documents::commit);
  }

  @Override
  public List<Holder> holders(Collection<String> keys) {
    return each(commits.find(in(KEYS, keys)).projection(withoutBody()), Documents::holder);
  }

  @Override
  public List<Holder> holdersBetween(String from, String before) {
    Bson between = elemMatch(KEYS, new Document("$gte", from).append("$lt", before));
    return each(commits.find(between).projection(withoutBody()), Documents::holder);
  }

  private static Bson withoutBody() {
    return Projections.exclude(BODY);
  }

  private static <T> Optional<T> first(FindIterable<Document> found, Function<Document, T> form) {
    return reading(() -> Optional.ofNullable(bounded(found).first()).map(form));
  }

  /** Each document once; some servers show one that holds several of the keys several times. */
  private static <T> List<T> each(FindIterable<Document> found, Function<Document, T> form) {
    return reading(() -> {
      Map<Object, T> byNumber = new LinkedHashMap<>();
      for (Document document : bounded(found)) {
        byNumber.putIfAbsent(document.get(ID), form.apply(document));
      }
      return List.copyOf(byNumber.values());
    });
  }

  private static FindIterable<Document> bounded(FindIterable<Document> found) {
    return found.maxTime(LONGEST_READ_SECONDS, TimeUnit.SECONDS);
  }

  private static <T> T reading(Supplier<T> read) {
    try {
      return read.get();
    } catch (MongoException | IllegalStateException e) {
      throw new CommitLogException("The log on MongoDB cannot be read: " + said(e), e);
    }
  }

  /** What went wrong, in one line; a closed client says so by an illegal state. */
  private static String said(RuntimeException e) {
    return e instanceof IllegalStateException
        ? "the log is closed"
        : String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
  }
}
