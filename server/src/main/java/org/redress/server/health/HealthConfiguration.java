package org.redress.server.health;

import java.util.List;
import org.redress.command.automation.Automations;
import org.redress.command.automation.DeadlineWatch;
import org.redress.command.automation.SignalWatch;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.query.projection.Projections;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of {@code /actuator/health}; the names of the methods are the names of the parts. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

  /** Up while the log can be read. */
  @Bean
  HealthIndicator logHealthIndicator(CommitLog log) {
    return () -> {
      long head = log.head();
      try {
        return log.commit(head).isPresent() || head == 0
            ? Health.up().withDetail("head", head).build()
            : Health.down().withDetail("missing", head).build();
      } catch (CommitLogException e) {
        return Health.down(e).withDetail("head", head).build();
      }
    };
  }

  /** Up while every projection follows the log and shows what the log held at the start. */
  @Bean
  HealthIndicator projectionsHealthIndicator(Projections projections, CommitLog log) {
    long headAtStart = log.head();
    return () -> ProjectionHealth.of(projections.statuses(), headAtStart);
  }

  /** Up while the notary signs what comes; down with an alarm when the past is not what it was. */
  @Bean
  HealthIndicator notaryHealthIndicator(Notary notary) {
    return () -> NotaryHealth.of(notary.status());
  }

  /** Up while no automation waits to try again. */
  @Bean
  HealthIndicator automationsHealthIndicator(Automations automations) {
    return () -> {
      List<String> failing = automations.failing();
      return failing.isEmpty()
          ? Health.up().build()
          : Health.down().withDetail("failing", failing).build();
    };
  }

  /**
   * Up while deadlines are looked after. A year without a calendar is named, but does not take the
   * service down: everything else goes on.
   */
  @Bean
  HealthIndicator deadlinesHealthIndicator(DeadlineWatch deadlines) {
    return () -> {
      String failure = deadlines.failure();
      Health.Builder health = failure == null ? Health.up() : Health.down();
      if (failure != null) {
        health.withDetail("message", failure);
      }
      return health.withDetail("missingCalendars", deadlines.missingYears()).build();
    };
  }

  /** Up while early warning can look. */
  @Bean
  HealthIndicator signalsHealthIndicator(SignalWatch signals) {
    return () -> {
      String failure = signals.failure();
      return failure == null
          ? Health.up().build()
          : Health.down().withDetail("message", failure).build();
    };
  }
}
