package org.redress.query.publicity;

import java.util.List;
import org.redress.query.merchant.CasesAgainst;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;
import org.redress.query.projection.View;

/** Keeps what the public may see, apart from everything else. */
public final class PublicityProjection {

  /** Its name. */
  public static final String NAME = "publicity";

  private static final int FORM = 1;

  private PublicityProjection() {}

  /**
   * The projection.
   *
   * @param streams for what the events about a case do not say themselves
   */
  public static Projection create(StreamReader streams) {
    var fold = new PublicTallyFold(new CasesAgainst(streams));
    return new Projection(NAME, FORM, List.of(new Items(), new Tallies(fold)));
  }

  /** One document for each complaint that is or was shown. */
  static final class Items implements View<PublicItem> {

    static final String COLLECTION = "publicItems";

    @Override
    public String collection() {
      return COLLECTION;
    }

    @Override
    public Class<PublicItem> type() {
      return PublicItem.class;
    }

    /** The narrowest first: the embedded server reads through the first that fits. */
    @Override
    public List<List<String>> indexes() {
      return List.of(
          List.of("merchantId", "-shownAt", "-_id"),
          List.of("creditCode", "-shownAt", "-_id"),
          List.of("places", "-shownAt", "-_id"));
    }

    @Override
    public List<Change<PublicItem>> changes(Recorded event) {
      return PublicItemFold.changes(event);
    }
  }

  /** One document for each operator that is registered or named in a complaint. */
  static final class Tallies implements View<PublicTally> {

    static final String COLLECTION = "publicRecords";

    private final PublicTallyFold fold;

    Tallies(PublicTallyFold fold) {
      this.fold = fold;
    }

    @Override
    public String collection() {
      return COLLECTION;
    }

    @Override
    public Class<PublicTally> type() {
      return PublicTally.class;
    }

    @Override
    public List<List<String>> indexes() {
      return List.of(
          List.of("registered.creditCode", "_id"),
          List.of("registered.nameParts", "-registered.at", "-_id"),
          List.of("registered.places", "-registered.at", "-_id"));
    }

    @Override
    public List<Change<PublicTally>> changes(Recorded event) {
      return fold.changes(event);
    }
  }
}
