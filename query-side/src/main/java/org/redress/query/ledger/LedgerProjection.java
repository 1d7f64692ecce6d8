package org.redress.query.ledger;

import java.util.List;
import org.redress.query.counter.CounterKeys;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps the lines of the ledger and the counters over them. */
public final class LedgerProjection {

  /** Its name. */
  public static final String NAME = "ledger";

  private static final int FORM = 1;

  private LedgerProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new Lines(), new Totals()));
  }

  /** One document for each line. */
  static final class Lines implements View<LedgerLine> {

    static final String COLLECTION = "ledger_lines";

    @Override
    public String collection() {
      return COLLECTION;
    }

    @Override
    public Class<LedgerLine> type() {
      return LedgerLine.class;
    }

    @Override
    public List<List<String>> indexes() {
      return List.of(List.of("regions", "-occurredAt", "-_id"));
    }

    @Override
    public List<Change<LedgerLine>> changes(Recorded event) {
      return LedgerFold.lines(event).stream()
          .map(line -> new Change<LedgerLine>(line.id(), none -> line))
          .toList();
    }
  }

  /** One document for each counter. */
  static final class Totals implements View<LedgerTotal> {

    static final String COLLECTION = "ledger_totals";

    @Override
    public String collection() {
      return COLLECTION;
    }

    @Override
    public Class<LedgerTotal> type() {
      return LedgerTotal.class;
    }

    @Override
    public List<Change<LedgerTotal>> changes(Recorded event) {
      List<LedgerLine> lines = LedgerFold.lines(event);
      if (lines.isEmpty()) {
        return List.of();
      }
      LedgerLine any = lines.getFirst();
      List<LedgerTotal.Part> parts =
          LedgerTotal.add(List.of(), lines.stream().map(LedgerTotal::of).toList());
      return CounterKeys.holding(any.account().name(), any.region(), any.occurredAt()).stream()
          .map(key -> adding(key, event.position(), parts))
          .toList();
    }

    private static Change<LedgerTotal> adding(
        String key, long position, List<LedgerTotal.Part> parts) {
      return new Change<>(
          key,
          before ->
              new LedgerTotal(
                  key, position, before == null ? parts : LedgerTotal.add(before.parts(), parts)));
    }
  }
}
