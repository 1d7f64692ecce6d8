package org.redress.query.merchant;

import java.util.List;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;
import org.redress.query.projection.View;

/** Keeps one document for each merchant that is registered or named in a complaint. */
public final class MerchantProjection implements View<MerchantRecord> {

  /** Its name. */
  public static final String NAME = "merchants";

  private static final int FORM = 1;

  private final MerchantFold fold;

  private MerchantProjection(MerchantFold fold) {
    this.fold = fold;
  }

  /**
   * The projection.
   *
   * @param streams for what the events about a case do not say themselves
   */
  public static Projection create(StreamReader streams) {
    MerchantFold fold = new MerchantFold(new CasesAgainst(streams));
    return new Projection(NAME, FORM, List.of(new MerchantProjection(fold)));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<MerchantRecord> type() {
    return MerchantRecord.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("registration.creditCode", "_id"));
  }

  @Override
  public List<Change<MerchantRecord>> changes(Recorded event) {
    return fold.changes(event);
  }
}
