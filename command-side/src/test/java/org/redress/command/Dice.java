package org.redress.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values for random walks: mostly sensible, now and then hostile. The same seed gives the same
 * values, so a failing walk is replayed by its seed.
 */
public final class Dice {

  private static final int HOSTILE_PERCENT = 4;

  private final Random random;
  private Instant now = CaseSamples.FILED_AT;

  public Dice(long seed) {
    random = new Random(seed);
  }

  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  public final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  public <E extends Enum<E>> E pick(Class<E> type) {
    return pick(type.getEnumConstants());
  }

  private boolean hostile() {
    return chance(HOSTILE_PERCENT);
  }

  public <T> @Nullable T maybe(Supplier<T> value) {
    return chance(70) ? value.get() : null;
  }

  /** The time goes on by minutes, hours or days, and at times somebody looks back. */
  public Instant moment() {
    if (hostile()) {
      return pick(Instant.MIN, Instant.MAX, Instant.EPOCH, now.minus(Duration.ofDays(400)));
    }
    now = now.plus(Duration.ofMinutes(pick(0, 1, 60, 60 * 24, 60 * 24 * 20)));
    return now;
  }

  /** The day to which the time has gone on. */
  public LocalDate today() {
    return ChinaTime.dayOf(now);
  }

  public LocalDate day() {
    return hostile()
        ? pick(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH)
        : ChinaTime.dayOf(now).plusDays(below(20) - 2);
  }

  public long amountMinor() {
    return hostile()
        ? pick(Long.MIN_VALUE, Long.MAX_VALUE, -1L, 0L, MoneyRules.MOST_MINOR, Long.MAX_VALUE / 50)
        : pick(1L, 7L, 100L, 2_500L, 9_999L);
  }

  public String currency() {
    return hostile() ? pick("", "RMB", "XXX", "USD", "cny") : "CNY";
  }

  public String text() {
    return hostile()
        ? pick("", " ", "\u3000", "\uD83D", "nul\u0000", "字".repeat(30_000))
        : pick("样例一", "样例二", "sample \uD83D\uDC4D");
  }

  public PersonalText personal() {
    return new PersonalText(text());
  }

  public String region() {
    return hostile() ? pick("", "us", "福建", "A".repeat(40)) : pick("350102", "US-NY");
  }

  /** Ids such as R1, mostly among the first few. */
  public String numbered(String prefix) {
    return hostile() ? pick("", prefix + "0", prefix + "99", prefix) : prefix + (1 + below(4));
  }

  public <T> List<T> list(Supplier<T> entry) {
    return hostile()
        ? Collections.nCopies(pick(0, 51, 5_000), entry.get())
        : Collections.nCopies(pick(1, 2, 3), entry.get());
  }
}
