package org.redress.query.figure;

import java.util.List;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.projection.Folded;

/**
 * A card as it is kept.
 *
 * @param id id of the stream
 * @param position position of the last event it took
 * @param region region that it counts in
 * @param marks {@code measure|month} for each measure and month that it contributes to: the way
 *     from a figure to its cases
 * @param card the card itself
 */
public record CardDocument(
    @BsonId String id, long position, String region, List<String> marks, BsonDocument card)
    implements Folded {

  static <C extends Card> CardDocument of(C card, Class<C> type, CodecRegistry codecs) {
    BsonDocument form = new BsonDocument();
    codecs.get(type).encode(new BsonDocumentWriter(form), card, EncoderContext.builder().build());
    TreeSet<String> marks = new TreeSet<>();
    card.contributions()
        .forEach(one -> marks.add(mark(one.measure(), PeriodKeys.month(one.day()))));
    return new CardDocument(
        card.id(), card.position(), card.dimensions().region(), List.copyOf(marks), form);
  }

  <C extends Card> C open(Class<C> type, CodecRegistry codecs) {
    return codecs.get(type).decode(new BsonDocumentReader(card), DecoderContext.builder().build());
  }

  static String mark(String measure, String month) {
    return measure + '|' + month;
  }
}
