package org.redress.eventstore.axon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.claim.Claim;
import org.redress.eventstore.claim.ClaimTable;

/**
 * Axon's token store on a {@link ClaimTable}. A claim is a lease; whoever takes over an expired one
 * raises its epoch, and from then on the former owner can neither store nor extend, however late it
 * wakes up.
 *
 * <p>A token stored inside a unit of work is written after that unit's commit: a crash in between
 * repeats work and never skips it.
 */
public final class FencedTokenStore implements TokenStore {

  private static final String IDENTIFIER_ROW = "__storage-identifier";

  private final ClaimTable table;
  private final Clock clock;
  private final Duration lease;
  private final String owner = UUID.randomUUID().toString();
  private final Map<Segment, Claim> held = new ConcurrentHashMap<>();

  /**
   * For one process.
   *
   * @param lease how long a claim stays ours without being extended
   */
  public FencedTokenStore(ClaimTable table, Clock clock, Duration lease) {
    this.table = table;
    this.clock = clock;
    this.lease = lease;
  }

  /** What this process signs its claims with; no other process has it. */
  public String owner() {
    return owner;
  }

  @Override
  public void initializeTokenSegments(String processorName, int segmentCount) {
    initializeTokenSegments(processorName, segmentCount, null);
  }

  @Override
  public void initializeTokenSegments(
      String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
    boolean first = table.all(processorName).isEmpty();
    for (int segment = 0; first && segment < segmentCount; segment++) {
      first = table.insert(Claim.free(processorName, segment, TokenForm.write(initialToken)));
    }
    if (!first) {
      throw new UnableToClaimTokenException(
          "The segments of " + processorName + " were initialized by another process");
    }
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
    if (!table.insert(Claim.free(processorName, segment, TokenForm.write(token)))) {
      throw new UnableToInitializeTokenException(
          "Segment " + segment + " of " + processorName + " is there already");
    }
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return true;
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processorName, int segment) {
    Claim claim = held.compute(new Segment(processorName, segment), this::claimed);
    return TokenForm.read(Objects.requireNonNull(claim).token());
  }

  @Override
  public void extendClaim(String processorName, int segment) {
    change(processorName, segment, claim -> claim);
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
    byte[] bytes = TokenForm.write(token);
    UnitOfWork<?> unitOfWork =
        CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root() : null;
    if (unitOfWork == null || unitOfWork.phase().isAfter(UnitOfWork.Phase.COMMIT)) {
      change(processorName, segment, claim -> claim.withToken(bytes));
      return;
    }
    // Whoever lost the claim learns it now, before the unit of work has done anything.
    extendClaim(processorName, segment);
    unitOfWork.afterCommit(done -> change(processorName, segment, claim -> claim.withToken(bytes)));
  }

  @Override
  public void releaseClaim(String processorName, int segment) {
    Claim claim = held.remove(new Segment(processorName, segment));
    if (claim != null) {
      // A claim that was lost meanwhile is not ours to release; it stays as it is.
      table.replace(claim, claim.released());
    }
  }

  @Override
  public void deleteToken(String processorName, int segment) {
    Claim claim = held.remove(new Segment(processorName, segment));
    if (claim == null || !table.remove(claim)) {
      throw lost(new Segment(processorName, segment));
    }
  }

  @Override
  public int[] fetchSegments(String processorName) {
    return table.all(processorName).stream().mapToInt(Claim::segment).toArray();
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    byte[] fresh = UUID.randomUUID().toString().getBytes(UTF_8);
    table.insert(Claim.free(IDENTIFIER_ROW, 0, fresh));
    return table
        .find(IDENTIFIER_ROW, 0)
        .map(row -> new String(Objects.requireNonNull(row.token()), UTF_8));
  }

  private Claim claimed(Segment segment, @Nullable Claim before) {
    Instant now = clock.instant();
    Claim row =
        table
            .find(segment.processor(), segment.number())
            .orElseThrow(() -> new UnableToClaimTokenException(segment + " was never initialized"));
    if (row.heldByOtherThan(owner, now)) {
      throw new UnableToClaimTokenException(
          segment + " is claimed by " + row.owner() + " until " + row.leaseUntil());
    }
    boolean ours = before != null && before.sameHolder(row);
    Claim next = ours ? row.extendedTo(now.plus(lease)) : row.takenBy(owner, now.plus(lease));
    if (!table.replace(row, next)) {
      throw lost(segment);
    }
    return next;
  }

  /** Changes the row if we still hold it; otherwise forgets the claim and says so. */
  private void change(String processorName, int number, UnaryOperator<Claim> change) {
    Segment segment = new Segment(processorName, number);
    Claim changed =
        held.computeIfPresent(
            segment,
            (key, claim) -> {
              Claim next = change.apply(claim).extendedTo(clock.instant().plus(lease));
              return table.replace(claim, next) ? next : null;
            });
    if (changed == null) {
      throw lost(segment);
    }
  }

  private UnableToClaimTokenException lost(Segment segment) {
    return new UnableToClaimTokenException(segment + " is not claimed by " + owner);
  }

  private record Segment(String processor, int number) {

    @Override
    public String toString() {
      return "Segment " + number + " of " + processor;
    }
  }
}
