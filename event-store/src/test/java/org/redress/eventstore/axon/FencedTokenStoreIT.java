package org.redress.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.SettableClock;

/** Two token stores on one table stand for two processes. */
class FencedTokenStoreIT {

  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final String NAME = "WhenClosedThenSurvey";

  @RegisterExtension private final OpenLog opened = OpenLog.withDenseStreams();
  private final SettableClock clock = new SettableClock(START);
  private FencedTokenStore one;
  private FencedTokenStore other;

  @BeforeEach
  void setUp() {
    one = newProcess();
    other = newProcess();
    one.initializeTokenSegments(NAME, 2, token(5));
  }

  @Test
  void processesSignWithDifferentNames() {
    assertThat(one.owner()).isNotEqualTo(other.owner());
  }

  @Test
  void theInitialTokenIsFetched() {
    assertThat(one.fetchToken(NAME, 0)).isEqualTo(token(5));
    assertThat(one.fetchSegments(NAME)).containsExactly(0, 1);
    assertThat(one.fetchSegments("unknown")).isEmpty();
    assertThatThrownBy(() -> one.fetchToken("unknown", 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void theSecondOfTwoStartersCannotInitialize() {
    assertThatThrownBy(() -> other.initializeTokenSegments(NAME, 2))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> other.initializeSegment(token(1), NAME, 1))
        .isInstanceOf(UnableToInitializeTokenException.class);
    assertThat(other.fetchToken(NAME, 0)).isEqualTo(token(5));
  }

  @Test
  void oneOfManyStartersInitializes() throws Exception {
    List<Callable<Boolean>> starters = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      FencedTokenStore starter = newProcess();
      starters.add(() -> initializes(starter, "Another"));
    }
    int initialized = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> starter : threads.invokeAll(starters)) {
        initialized += starter.get() ? 1 : 0;
      }
    }
    assertThat(initialized).isEqualTo(1);
    assertThat(one.fetchSegments("Another")).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aClaimedSegmentIsRefusedToOthersUntilTheLeaseEnds() {
    one.fetchToken(NAME, 0);
    assertThatThrownBy(() -> other.fetchToken(NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class)
        .hasMessageContaining(one.owner());
    assertThat(other.fetchToken(NAME, 1)).isEqualTo(token(5));
    clock.set(START.plus(LEASE).minusMillis(1));
    assertThatThrownBy(() -> other.fetchToken(NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    clock.set(START.plus(LEASE));
    assertThat(other.fetchToken(NAME, 0)).isEqualTo(token(5));
  }

  @Test
  void extendingAndStoringBothKeepTheClaim() {
    one.fetchToken(NAME, 0);
    clock.set(START.plusSeconds(9));
    one.extendClaim(NAME, 0);
    clock.set(START.plusSeconds(18));
    one.storeToken(token(6), NAME, 0);
    clock.set(START.plusSeconds(27));
    assertThatThrownBy(() -> other.fetchToken(NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThat(one.fetchToken(NAME, 0)).isEqualTo(token(6));
  }

  @Test
  void anOwnerThatPausedTooLongCannotOverwriteTheNewerToken() {
    one.fetchToken(NAME, 0);
    one.storeToken(token(11), NAME, 0);
    clock.set(START.plus(LEASE).plusSeconds(1));
    other.fetchToken(NAME, 0);
    other.storeToken(token(50), NAME, 0);

    assertThatThrownBy(() -> one.storeToken(token(12), NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> one.extendClaim(NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    one.releaseClaim(NAME, 0);
    other.extendClaim(NAME, 0);
    assertThat(other.fetchToken(NAME, 0)).isEqualTo(token(50));
  }

  @Test
  void aFormerOwnerIsKeptOutEvenAfterTheNextOneReleased() {
    one.fetchToken(NAME, 0);
    clock.set(START.plus(LEASE));
    other.fetchToken(NAME, 0);
    other.storeToken(token(50), NAME, 0);
    other.releaseClaim(NAME, 0);
    assertThatThrownBy(() -> one.storeToken(token(12), NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThat(one.fetchToken(NAME, 0)).isEqualTo(token(50));
    one.storeToken(token(51), NAME, 0);
    assertThat(one.fetchToken(NAME, 0)).isEqualTo(token(51));
  }

  @Test
  void anExpiredClaimThatNobodyTookIsStillOurs() {
    one.fetchToken(NAME, 0);
    clock.set(START.plusSeconds(60));
    one.storeToken(token(6), NAME, 0);
    assertThatThrownBy(() -> other.fetchToken(NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void whoeverNeverClaimedCanNeitherStoreNorExtendNorDelete() {
    assertThatThrownBy(() -> one.storeToken(token(6), NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> one.extendClaim(NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> one.deleteToken(NAME, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void theSameTokenCanBeStoredAgainInTheSameMillisecond() {
    one.fetchToken(NAME, 0);
    for (int i = 0; i < 100; i++) {
      one.storeToken(token(6), NAME, 0);
    }
    assertThat(one.fetchToken(NAME, 0)).isEqualTo(token(6));
  }

  @Test
  void aReleasedSegmentIsFreeAtOnce() {
    one.fetchToken(NAME, 0);
    one.releaseClaim(NAME, 0);
    assertThat(other.fetchToken(NAME, 0)).isEqualTo(token(5));
  }

  @Test
  void aDeletedSegmentIsGone() {
    one.fetchToken(NAME, 1);
    one.deleteToken(NAME, 1);
    assertThat(one.fetchSegments(NAME)).containsExactly(0);
  }

  @Test
  void insideAUnitOfWorkTheTokenIsWrittenAfterTheCommit() {
    one.fetchToken(NAME, 0);
    UnitOfWork<?> committed = startUnitOfWork();
    one.storeToken(token(6), NAME, 0);
    assertThat(tokenInTable()).isEqualTo(token(5));
    committed.commit();
    assertThat(tokenInTable()).isEqualTo(token(6));

    UnitOfWork<?> rolledBack = startUnitOfWork();
    one.storeToken(token(7), NAME, 0);
    rolledBack.rollback();
    assertThat(tokenInTable()).isEqualTo(token(6));
  }

  @Test
  void aLostClaimIsToldBeforeTheUnitOfWorkCommits() {
    one.fetchToken(NAME, 0);
    clock.set(START.plus(LEASE));
    other.fetchToken(NAME, 0);
    UnitOfWork<?> unitOfWork = startUnitOfWork();
    try {
      assertThatThrownBy(() -> one.storeToken(token(6), NAME, 0))
          .isInstanceOf(UnableToClaimTokenException.class);
    } finally {
      unitOfWork.rollback();
    }
  }

  @Test
  void everyKindOfTokenComesBackEqual() {
    one.fetchToken(NAME, 0);
    TrackingToken replay = ReplayToken.createReplayToken(token(9), token(2));
    TrackingToken reasoned = ReplayToken.createReplayToken(token(9), token(2), "a reason");
    TrackingToken merged = MergedTrackingToken.merged(token(3), token(4));
    for (TrackingToken token : new TrackingToken[] {replay, reasoned, merged, token(8)}) {
      one.storeToken(token, NAME, 0);
      assertThat(one.fetchToken(NAME, 0)).isEqualTo(token);
    }
    one.storeToken(null, NAME, 0);
    assertThat(one.fetchToken(NAME, 0)).isNull();
  }

  @Test
  void allProcessesSeeOneStorage() {
    assertThat(one.retrieveStorageIdentifier())
        .isPresent()
        .isEqualTo(other.retrieveStorageIdentifier());
  }

  private FencedTokenStore newProcess() {
    return new FencedTokenStore(opened.log().claims(), clock, LEASE);
  }

  private TrackingToken tokenInTable() {
    return TokenForm.read(opened.log().claims().find(NAME, 0).orElseThrow().token());
  }

  private static boolean initializes(FencedTokenStore store, String name) {
    try {
      store.initializeTokenSegments(name, 4);
      return true;
    } catch (UnableToClaimTokenException e) {
      return false;
    }
  }

  private static UnitOfWork<?> startUnitOfWork() {
    return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("work"));
  }

  private static TrackingToken token(long index) {
    return new GlobalSequenceTrackingToken(index);
  }
}
