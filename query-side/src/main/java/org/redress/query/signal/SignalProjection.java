package org.redress.query.signal;

import java.util.List;
import org.redress.events.signal.SignalEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each signal. */
public final class SignalProjection implements View<Signal> {

  /** Its name. */
  public static final String NAME = "signals";

  private static final int FORM = 1;

  private SignalProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new SignalProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Signal> type() {
    return Signal.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("regions", "raisedAt", "_id"),
        List.of("regions", "stage", "raisedAt", "_id"),
        List.of("regions", "kind", "raisedAt", "_id"));
  }

  @Override
  public List<Change<Signal>> changes(Recorded event) {
    return event.event() instanceof SignalEvent fact
        ? List.of(new Change<>(fact.signalId(), before -> SignalFold.apply(before, event, fact)))
        : List.of();
  }
}
