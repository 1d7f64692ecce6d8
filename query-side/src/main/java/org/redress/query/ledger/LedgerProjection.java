package org.redress.query.ledger;

import java.util.ArrayList;
import java.util.List;
import org.redress.events.CaseEvent;
import org.redress.events.clock.ClockEvent;
import org.redress.events.form.FormEvent;
import org.redress.query.counter.CounterKeys;
import org.redress.query.head.CaseHeads;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;
import org.redress.query.projection.View;

/** Keeps the lines of the ledger and the counters over them. */
public final class LedgerProjection {

  /** Its name. */
  public static final String NAME = "ledger";

  /** Form of lines and counters together. */
  public static final int FORM = 2;

  private LedgerProjection() {}

  /**
   * The projection.
   *
   * @param streams for what the events about money do not say themselves
   */
  public static Projection create(StreamReader streams) {
    CaseHeads heads = new CaseHeads(streams);
    return new Projection(NAME, FORM, List.of(new Lines(heads), new Totals(heads)));
  }

  /** The lines of an event of any stream, which the heads remember. */
  public static List<LedgerLine> lines(CaseHeads heads, Recorded event) {
    if (event.event() instanceof CaseEvent
        || event.event() instanceof ClockEvent
        || event.event() instanceof FormEvent) {
      heads.note(event);
    }
    return LedgerFold.isMoney(event) ? LedgerFold.lines(event, heads.before(event)) : List.of();
  }

  /** One document for each line. */
  public static final class Lines implements View<LedgerLine> {

    /** Name of the collection. */
    public static final String COLLECTION = "ledger_lines";

    private final CaseHeads heads;

    Lines(CaseHeads heads) {
      this.heads = heads;
    }

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
      return List.of(
          newestFirst("caseId"),
          newestFirst("parties.creditCode"),
          newestFirst("parties.officeId"),
          newestFirst("parties.regions"));
    }

    private static List<String> newestFirst(String field) {
      return List.of(field, "-occurredAt", "-_id");
    }

    @Override
    public List<Change<LedgerLine>> changes(Recorded event) {
      return lines(heads, event).stream()
          .map(line -> new Change<LedgerLine>(line.id(), none -> line))
          .toList();
    }
  }

  /** One document for each counter. */
  public static final class Totals implements View<LedgerTotal> {

    /** Name of the collection. */
    public static final String COLLECTION = "ledger_totals";

    private final CaseHeads heads;

    Totals(CaseHeads heads) {
      this.heads = heads;
    }

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
      List<LedgerLine> lines = lines(heads, event);
      if (lines.isEmpty()) {
        return List.of();
      }
      List<LedgerTotal.Part> parts =
          LedgerTotal.add(List.of(), lines.stream().map(LedgerTotal::of).toList());
      return keys(lines.getFirst()).stream()
          .map(key -> adding(key, event.position(), parts))
          .toList();
    }

    private static List<String> keys(LedgerLine line) {
      String cube = line.account().name();
      List<String> keys =
          new ArrayList<>(CounterKeys.holding(cube, line.region(), line.occurredAt()));
      if (line.officeId() != null) {
        String member = LedgerScope.memberOfOffice(line.officeId());
        keys.addAll(CounterKeys.holdingMember(cube, member, line.occurredAt()));
      }
      if (line.creditCode() != null) {
        String member = LedgerScope.memberOfMerchant(line.creditCode());
        keys.addAll(CounterKeys.holdingMember(cube, member, line.occurredAt()));
      }
      return keys;
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
