package org.redress.server.assembly;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.crypto.SecretKey;
import org.redress.command.automation.Automations;
import org.redress.command.automation.DeadlineWatch;
import org.redress.command.automation.SignalWatch;
import org.redress.command.desk.CommandSide;
import org.redress.command.desk.FingerprintKey;
import org.redress.command.law.Rulebook;
import org.redress.events.EventCatalogue;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.json.EventCodec;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.query.api.AskingPerson;
import org.redress.query.assembly.ProofBeans;
import org.redress.query.assembly.QueryBeans;
import org.redress.query.assembly.QuerySide;
import org.redress.query.store.ReadStore;
import org.redress.server.DataFolder;
import org.redress.server.Storage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The log and the two sides on it. Spring closes them in the opposite order: first what asks, then
 * the sides, then the log.
 */
@Configuration(proxyBeanMethods = false)
@Import({QueryBeans.class, ProofBeans.class, MutationBeans.class})
public class Sides {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  EventCodec eventCodec() {
    return new EventCodec(EventCatalogue.byName());
  }

  @Bean
  SecretKey fingerprintKey(DataFolder folder) {
    return FingerprintKey.loadOrCreate(folder.fingerprintKey());
  }

  @Bean
  Backend commitLog(Storage storage, MeterRegistry meters) {
    return storage.openLog(meters);
  }

  /** Each node has a notary of its own, which signs what it has read itself. */
  @Bean
  Notary notary(Storage storage, Backend log, MeterRegistry meters) {
    Notary notary = storage.openNotary(log, meters);
    notary.start();
    return notary;
  }

  @Bean
  Rulebook rulebook(DataFolder folder) {
    return folder.rulebook();
  }

  @Bean
  CommandSide commandSide(Backend log, EventCodec codec, Rulebook rulebook, MeterRegistry meters) {
    return CommandSide.on(log, log.snapshots(), codec)
        .rulebook(rulebook)
        .analysisPrinter(new RecountPrinter(log, codec, rulebook.calendars()))
        .meters(meters)
        .build();
  }

  @Bean
  ReadStore readStore(Storage storage) {
    return storage.openReadStore();
  }

  /** The projections run from here on, so that they catch up while the rest still starts. */
  @Bean
  QuerySide querySide(
      Backend log,
      EventCodec codec,
      ReadStore store,
      Rulebook rulebook,
      DataFolder folder,
      SecretKey key,
      AskingPerson asking,
      Clock clock,
      MeterRegistry meters) {
    QuerySide side =
        QuerySide.on(log, codec, store)
            .meters(meters)
            .clock(clock)
            .asking(asking)
            .cursorSecret(key.getEncoded())
            .calendars(rulebook.calendars())
            .codeLists(folder.codeLists())
            .build();
    side.projections().start();
    return side;
  }

  /** Closed by the write side, which started them. */
  @Bean(destroyMethod = "")
  Automations automations(CommandSide side, Backend log, Clock clock) {
    return side.startAutomations(log.claims(), clock);
  }

  /**
   * Closed by the write side, which started it. Of several processes on one log, one is enough; the
   * others may be told to leave it.
   */
  @Bean(destroyMethod = "")
  DeadlineWatch deadlineWatch(
      CommandSide side, Clock clock, @Value("${redress.deadlines.watch:true}") boolean watches) {
    return watches ? side.watchDeadlines(clock) : side.deadlineWatch(clock);
  }

  /** Closed by the write side, which started it; like {@link #deadlineWatch} one is enough. */
  @Bean(destroyMethod = "")
  SignalWatch signalWatch(
      CommandSide side, Clock clock, @Value("${redress.signals.watch:true}") boolean watches) {
    return watches ? side.watchSignals(clock) : side.signalWatch(clock);
  }
}
