package org.redress.query.publicity;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.Folded;

/**
 * What the public may know of an operator. A complaint may name an operator that is registered
 * later or never, so figures may be there before the registration.
 *
 * @param id id of the merchant record
 * @param position position of the last event it took
 * @param registered how it is registered, null when it is not
 * @param disputes its disputes in numbers
 */
public record PublicTally(
    @BsonId String id, long position, @Nullable Registered registered, Disputes disputes)
    implements Folded {

  /**
   * How an operator is registered.
   *
   * @param name name
   * @param plainName the name as it is searched for
   * @param nameParts every two characters in a row of the plain name
   * @param creditCode unified social credit code, null when it has none
   * @param region region of the domicile, null when unknown
   * @param places that region and every region above it
   * @param at when the record was opened
   */
  public record Registered(
      String name,
      String plainName,
      List<String> nameParts,
      @Nullable String creditCode,
      @Nullable String region,
      List<String> places,
      Instant at) {}

  /**
   * Disputes in numbers.
   *
   * @param complaints complaints received
   * @param closed complaints closed and not taken up again
   * @param mediationsEnded mediations that ended
   * @param mediationsSettled those of them with an agreement
   * @param odrEnded complaints that the operator ended in online dispute resolution
   * @param odrSettled those of them that it settled and that did not come to the authority
   */
  public record Disputes(
      long complaints,
      long closed,
      long mediationsEnded,
      long mediationsSettled,
      long odrEnded,
      long odrSettled) {

    static final Disputes NONE = new Disputes(0, 0, 0, 0, 0, 0);

    Disputes plus(Disputes more) {
      return new Disputes(
          complaints + more.complaints,
          closed + more.closed,
          mediationsEnded + more.mediationsEnded,
          mediationsSettled + more.mediationsSettled,
          odrEnded + more.odrEnded,
          odrSettled + more.odrSettled);
    }
  }

  /** Nothing is known yet. */
  static PublicTally empty(String id) {
    return new PublicTally(id, 0, null, Disputes.NONE);
  }

  PublicTally with(Registered by, long at) {
    return new PublicTally(id, at, by, disputes);
  }

  PublicTally plus(Disputes more, long at) {
    return new PublicTally(id, at, registered, disputes.plus(more));
  }
}
