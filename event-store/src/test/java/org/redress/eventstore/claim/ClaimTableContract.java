package org.redress.eventstore.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every claim table has to do, whatever it is kept in. */
public abstract class ClaimTableContract {

  private static final Instant LEASE = Instant.parse("2026-03-01T08:00:10Z");
  private static final byte[] TOKEN = {1, 0, -1};

  private ClaimTable table;

  /** A table without rows. */
  protected abstract ClaimTable emptyTable();

  @BeforeEach
  void setUp() {
    table = emptyTable();
  }

  @Test
  void anUnknownRowIsNotThere() {
    assertThat(table.find("mailer", 0)).isEmpty();
    assertThat(table.all("mailer")).isEmpty();
    assertThat(table.replace(Claim.free("mailer", 0, null), Claim.free("mailer", 0, TOKEN)))
        .isFalse();
    assertThat(table.remove(Claim.free("mailer", 0, null))).isFalse();
    assertThat(table.find("mailer", 0)).isEmpty();
  }

  @Test
  void aRowIsReadBackAsItWasWritten() {
    Claim claim = Claim.free("mailer", 3, TOKEN).takenBy("node-1", LEASE);
    assertThat(table.insert(claim)).isTrue();
    Claim found = table.find("mailer", 3).orElseThrow();
    assertThat(found).usingRecursiveComparison().isEqualTo(claim);
    assertThat(table.insert(Claim.free("mailer", 4, null))).isTrue();
    assertThat(table.find("mailer", 4).orElseThrow().token()).isNull();
  }

  @Test
  void aSecondInsertChangesNothing() {
    table.insert(Claim.free("mailer", 0, TOKEN));
    assertThat(table.insert(Claim.free("mailer", 0, null))).isFalse();
    assertThat(table.find("mailer", 0).orElseThrow().token()).isEqualTo(TOKEN);
  }

  @Test
  void rowsOfOneProcessorAreListedBySegment() {
    for (int segment : new int[] {2, 0, 300, 1}) {
      table.insert(Claim.free("mailer", segment, null));
    }
    table.insert(Claim.free("mailer-2", 7, null));
    table.insert(Claim.free("mail", 8, null));
    assertThat(table.all("mailer")).extracting(Claim::segment).containsExactly(0, 1, 2, 300);
  }

  @Test
  void aRowThatChangedHandsIsNotReplaced() {
    Claim free = Claim.free("mailer", 0, null);
    table.insert(free);
    Claim first = free.takenBy("node-1", LEASE);
    assertThat(table.replace(free, first)).isTrue();
    assertThat(table.replace(free, free.takenBy("node-2", LEASE))).isFalse();
    Claim second = first.takenBy("node-2", LEASE);
    assertThat(table.replace(first, second)).isTrue();
    assertThat(table.replace(first, first.withToken(TOKEN))).isFalse();
    assertThat(table.remove(first)).isFalse();
    Claim found = table.find("mailer", 0).orElseThrow();
    assertThat(found).usingRecursiveComparison().isEqualTo(second);
    assertThat(found.epoch()).isEqualTo(2);
  }

  @Test
  void theSameHolderMayWriteTheSameRowAgain() {
    Claim claim = Claim.free("mailer", 0, null).takenBy("node-1", LEASE).withToken(TOKEN);
    table.insert(claim);
    assertThat(table.replace(claim, claim)).isTrue();
    assertThat(table.replace(claim, claim)).isTrue();
  }

  @Test
  void aRemovedRowCanBeInsertedAgain() {
    Claim free = Claim.free("mailer", 0, null);
    table.insert(free);
    assertThat(table.remove(free)).isTrue();
    assertThat(table.find("mailer", 0)).isEmpty();
    assertThat(table.insert(free)).isTrue();
  }

  @Test
  void oneOfManyTakersWins() throws Exception {
    Claim free = Claim.free("mailer", 0, null);
    table.insert(free);
    List<Callable<Boolean>> takers = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      Claim taken = free.takenBy("node-" + i, LEASE);
      takers.add(() -> table.replace(free, taken));
    }
    int winners = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> taker : threads.invokeAll(takers)) {
        winners += taker.get() ? 1 : 0;
      }
    }
    assertThat(winners).isEqualTo(1);
    assertThat(table.find("mailer", 0).orElseThrow().epoch()).isEqualTo(1);
  }
}
