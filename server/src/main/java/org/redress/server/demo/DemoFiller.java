package org.redress.server.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.redress.command.Actor;
import org.redress.command.Command;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.CreditCode;
import org.redress.command.Role;
import org.redress.command.Submission;
import org.redress.command.desk.Fingerprint;
import org.redress.command.merchant.RegisterMerchant;
import org.redress.command.pledge.CarryOutNoReasonReturn;
import org.redress.command.pledge.MakePledge;
import org.redress.events.pledge.PledgeKind;

/**
 * Sends the sample cases to the desk, as an officer would. Every command has an idempotency key, so
 * filling a filled service changes nothing.
 */
public final class DemoFiller {

  /** Number of sample cases. */
  public static final int CASES = 300;

  private static final long SEED = 20_260_415L;
  private static final Actor OFFICER = new Actor("demo-officer", Role.OFFICER, "demo-office");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate OPENING = LocalDate.of(2025, 6, 2);
  private static final int PLEDGES = 10;
  private static final int RETURNS_EACH = 6;
  private static final int AT_A_TIME = 8;
  private static final int WAIT_MILLIS = 50;
  private static final int WAITS = 1_200;

  private final CommandDesk desk;
  private final Fingerprint fingerprint;
  private final InstantSource clock;

  /** Fills through this desk. */
  public DemoFiller(CommandDesk desk, Fingerprint fingerprint, InstantSource clock) {
    this.desk = desk;
    this.fingerprint = fingerprint;
    this.clock = clock;
  }

  /** Sends everything and returns when it is in the log. */
  public void fill() {
    merchants();
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
      var running =
          IntStream.rangeClosed(1, CASES)
              .mapToObj(number -> workers.submit(() -> play(DemoStory.write(number, SEED))))
              .toList();
      running.forEach(DemoFiller::finish);
    }
  }

  private void merchants() {
    for (int number = 1; number <= DemoLists.MERCHANTS; number++) {
      CreditCode code = DemoLists.creditCode(number);
      send(
          new RegisterMerchant(
              code.merchantId(),
              opening(0),
              DemoLists.merchantName(number),
              code.value(),
              String.format(Locale.ROOT, "示例街 %d 号", number),
              DemoLists.region(number),
              null,
              null,
              null),
          "register");
      if (number <= PLEDGES) {
        pledge(number, code);
      }
    }
  }

  private void pledge(int number, CreditCode merchant) {
    String pledgeId = String.format(Locale.ROOT, "demo-pledge-%02d", number);
    PledgeKind kind = PledgeKind.OFFLINE_NO_REASON_RETURN;
    String region = DemoLists.region(number);
    send(
        new MakePledge(pledgeId, opening(1), merchant.merchantId(), kind, 7, null, region), "make");
    for (int i = 1; i <= RETURNS_EACH; i++) {
      LocalDate received = OPENING.plusDays(20L * i);
      send(
          new CarryOutNoReasonReturn(
              pledgeId,
              opening(20 * i + 6),
              received,
              received.plusDays(5),
              "示例商品",
              1_000L * number + 100L * i,
              "CNY"),
          "return-" + i);
    }
  }

  private static Instant opening(int daysLater) {
    return OPENING.plusDays(daysLater).atTime(10, 0).atZone(ZONE).toInstant();
  }

  private void play(DemoCase story) {
    for (int place = 0; place < story.steps().size(); place++) {
      DemoCase.Step step = story.steps().get(place);
      String name = "step-" + place;
      if (step.afterAutomation()) {
        sendWhenPossible(step.command(), name);
      } else {
        send(step.command(), name);
      }
    }
  }

  /** An automation answers within a moment; a command that builds on it waits for that. */
  private void sendWhenPossible(Command command, String step) {
    for (int tries = 1; ; tries++) {
      Optional<CommandRefused> refused = trySend(command, step);
      if (refused.isEmpty()) {
        return;
      }
      if (tries == WAITS) {
        throw refused.get();
      }
      try {
        Thread.sleep(WAIT_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw refused.get();
      }
    }
  }

  private Optional<CommandRefused> trySend(Command command, String step) {
    try {
      send(command, step);
      return Optional.empty();
    } catch (CommandRefused refused) {
      return Optional.of(refused);
    }
  }

  private void send(Command command, String step) {
    String key = "demo|" + command.streamId() + "|" + step;
    Map<String, String> content = Map.of("command", command.toString());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    desk.submit(
        command, new Submission(OFFICER, now, null, key, fingerprint.of(step, content), key, null));
  }

  private static void finish(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The sample cases could not be sent", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending the sample cases", e);
    }
  }
}
