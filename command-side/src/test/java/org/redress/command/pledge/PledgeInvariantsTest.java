package org.redress.command.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.command.Decision;
import org.redress.command.DecisionTable;
import org.redress.command.Dice;
import org.redress.command.PersonalText;
import org.redress.command.pledge.PledgeRecord.Span;
import org.redress.command.pledge.PledgeState.Made;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.PledgeEvent;
import org.redress.events.pledge.PledgeKind;

/** What holds for every pledge, whatever was asked: shown by seeded random walks. */
class PledgeInvariantsTest {

  private record Walk(long seed, List<PledgeState> states, List<PledgeEvent> events) {
    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static Stream<Walk> walks() {
    return LongStream.rangeClosed(1, 20).mapToObj(PledgeInvariantsTest::walk);
  }

  private static Walk walk(long seed) {
    Dice dice = new Dice(seed);
    List<PledgeState> states = new ArrayList<>(List.of(PledgeDecider.initial()));
    List<PledgeEvent> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Decision<PledgeEvent> decision =
          PledgeDecider.decide(command(dice), states.getLast(), dice.chance(90));
      if (decision instanceof Decision.Accepted<PledgeEvent>(var accepted)) {
        for (PledgeEvent event : accepted) {
          events.add(event);
          states.add(PledgeDecider.evolve(states.getLast(), event));
        }
      }
    }
    return new Walk(seed, states, events);
  }

  private static PledgeCommand command(Dice dice) {
    String id = PledgeSamples.PLEDGE;
    return switch (dice.below(20)) {
      case 0 ->
          new MakePledge(
              id,
              dice.moment(),
              dice.text(),
              dice.chance(85) ? PledgeKind.OFFLINE_NO_REASON_RETURN : dice.pick(PledgeKind.class),
              dice.pick(7, 30, 0, Integer.MAX_VALUE, Integer.MIN_VALUE),
              dice.maybe(dice::text),
              dice.region());
      case 1, 2 -> new SuspendPledge(id, dice.moment(), dice.text());
      case 3, 4, 5 -> new ResumePledge(id, dice.moment());
      case 6 ->
          dice.chance(10)
              ? new EndPledge(id, dice.moment(), dice.text())
              : new ResumePledge(id, dice.moment());
      case 7 ->
          new RecordRefusedReturn(
              id,
              dice.moment(),
              dice.day(),
              dice.day(),
              dice.text(),
              new PersonalText(dice.text()));
      default ->
          new CarryOutNoReasonReturn(
              id,
              dice.moment(),
              dice.day(),
              dice.day(),
              dice.text(),
              dice.amountMinor(),
              dice.currency());
    };
  }

  @Test
  void walksMeetEveryEvent() {
    var met = new TreeSet<String>();
    walks()
        .flatMap(walk -> walk.events().stream())
        .forEach(event -> met.add(event.getClass().getSimpleName()));

    assertThat(met).isEqualTo(DecisionTable.leaves(PledgeEvent.class));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void returnsAreNumberedWithoutAGap(Walk walk) {
    List<String> ids =
        walk.events().stream()
            .filter(NoReasonReturnCarriedOut.class::isInstance)
            .map(event -> ((NoReasonReturnCarriedOut) event).returnId())
            .toList();

    assertThat(ids).isEqualTo(IntStream.rangeClosed(1, ids.size()).mapToObj(i -> "T" + i).toList());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void timesInForceFollowEachOther(Walk walk) {
    for (PledgeState state : walk.states()) {
      if (state instanceof Made made) {
        List<Span> spans = made.pledge().inForce();
        for (int i = 1; i < spans.size(); i++) {
          assertThat(spans.get(i).first()).isAfterOrEqualTo(spans.get(i - 1).last());
        }
        assertThat(spans.getLast().last() == null).isEqualTo(state instanceof PledgeState.InForce);
      }
    }
  }

  @Test
  void anyEventAfterAnyStateGivesAState() {
    List<Walk> walks = walks().limit(8).toList();
    List<PledgeEvent> events = walks.stream().flatMap(walk -> walk.events().stream()).toList();

    assertThat(walks.stream().flatMap(walk -> walk.states().stream()))
        .allSatisfy(state ->
            assertThat(events)
                .allSatisfy(event -> assertThat(PledgeDecider.evolve(state, event)).isNotNull()));
  }
}
