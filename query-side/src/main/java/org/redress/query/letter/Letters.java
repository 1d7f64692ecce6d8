package org.redress.query.letter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redress.events.letter.LetterEvent;
import org.redress.query.projection.StreamReader;

/** Reads letters: from the read model, or one straight from the log. */
public final class Letters {

  private final MongoCollection<Letter> letters;
  private final MongoCollection<LetterLink> links;
  private final StreamReader log;

  /** Reads from this database and this log. */
  public Letters(MongoDatabase database, StreamReader log) {
    this.letters = database.getCollection(LetterProjection.NAME, Letter.class);
    this.links = database.getCollection(LetterLinks.NAME, LetterLink.class);
    this.log = log;
  }

  /** The letter with this id. */
  public Optional<Letter> find(String id) {
    return Optional.ofNullable(letters.find(Filters.eq("_id", id)).first());
  }

  /** The letter of which a file is a part. */
  public Optional<Letter> ofFile(String fileId) {
    return Optional.ofNullable(links.find(Filters.eq("_id", fileId)).first())
        .flatMap(link -> find(link.letterId()));
  }

  /** The letter with everything that is in the log. */
  public Optional<Letter> fromLog(String id) {
    AtomicReference<@Nullable Letter> letter = new AtomicReference<>();
    log.forEach(
        id,
        Long.MAX_VALUE,
        event -> {
          if (event.event() instanceof LetterEvent fact) {
            letter.set(LetterFold.apply(letter.get(), event, fact));
          }
        });
    return Optional.ofNullable(letter.get());
  }
}
