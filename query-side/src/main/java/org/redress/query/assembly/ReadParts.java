package org.redress.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.redress.events.calendar.Calendars;
import org.redress.events.codes.CodeLists;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.json.EventCodec;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Cursors;
import org.redress.query.api.Freshness;
import org.redress.query.figure.Figures;
import org.redress.query.figure.Source;
import org.redress.query.history.Histories;
import org.redress.query.history.HistoryEntry;
import org.redress.query.history.Trail;
import org.redress.query.pledge.Pledges;
import org.redress.query.projection.EventReader;
import org.redress.query.projection.Recorded;

/**
 * What queries are made of.
 *
 * @param log the commits
 * @param codec how events are written in it
 * @param reader reads events out of it
 * @param database the read models
 * @param counted the families of cards that figures count
 * @param calendars what working days are counted by
 * @param codeLists what classes are known and since when
 * @param clock says what the present is
 * @param cursors signs the places in lists
 * @param freshness waits until the read models show a commit
 * @param asking says who asks
 */
record ReadParts(
    CommitLog log,
    EventCodec codec,
    EventReader reader,
    MongoDatabase database,
    List<Source<?>> counted,
    Calendars calendars,
    CodeLists codeLists,
    InstantSource clock,
    Cursors cursors,
    Freshness freshness,
    AskingPerson asking) {

  /** Answers the history of one kind of file. */
  <V> Histories<V> histories(Trail<V> trail, Function<Recorded, HistoryEntry> entry) {
    return new Histories<>(trail, entry, cursors, clock);
  }

  /** Reads pledges. */
  Pledges pledges() {
    return new Pledges(database, reader);
  }

  /** Reads figures. */
  Figures figures() {
    return new Figures(database, counted);
  }
}
