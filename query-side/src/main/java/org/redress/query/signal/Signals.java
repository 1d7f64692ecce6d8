package org.redress.query.signal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.signal.SignalEvent;
import org.redress.events.signal.SignalSettingsPublished;
import org.redress.query.api.Cursors;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.Timeline.Place;
import org.redress.query.api.TimelinePages;
import org.redress.query.projection.StreamReader;

/** Reads signals and the settings that they were found with. */
public final class Signals {

  private static final String SETTINGS = "SIGNAL-SETTINGS";

  private final MongoCollection<Signal> signals;
  private final TimelinePages<Signal> pages;
  private final StreamReader log;

  /** Reads from this database and this log. */
  public Signals(MongoDatabase database, StreamReader log, Cursors cursors) {
    this.signals = database.getCollection(SignalProjection.NAME, Signal.class);
    this.pages =
        new TimelinePages<>(
            SignalProjection.NAME,
            signals,
            "raisedAt",
            signal -> new Place(signal.raisedAt(), signal.id()),
            cursors);
    this.log = log;
  }

  @Nullable Signal find(String id) {
    return signals.find(Filters.eq("_id", id)).first();
  }

  PagedConnection<Signal> page(SignalFilter filter, int first, @Nullable String after) {
    PeriodInput raised = PeriodInput.checked(filter.raised(), "filter", "raised");
    return pages.page(filter.conditions(), raised, first, after);
  }

  /** The signal with everything that is in the log. */
  @Nullable Signal fromLog(String id) {
    return log.fold(id, SignalEvent.class, SignalFold::apply).orElse(null);
  }

  /** All settings, the newest first, straight from the log. */
  List<SettingsVersion> settings(int limit) {
    List<SettingsVersion> versions = new ArrayList<>();
    log.forEach(
        SETTINGS,
        Long.MAX_VALUE,
        event -> {
          if (event.event() instanceof SignalSettingsPublished e) {
            versions.add(
                new SettingsVersion(
                    e.version(), e.occurredAt(), e.validFrom(), e.surge(), e.group(), e.basis()));
          }
        });
    return versions.reversed().stream().limit(limit).toList();
  }
}
