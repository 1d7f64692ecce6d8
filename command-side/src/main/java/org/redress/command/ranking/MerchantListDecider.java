package org.redress.command.ranking;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.TimeRules.notBefore;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.Rankings;
import org.redress.command.Refusal;
import org.redress.command.ScoreFormulas;
import org.redress.command.TimeRules;
import org.redress.command.ranking.MerchantListState.NotPublished;
import org.redress.command.ranking.MerchantListState.Published;
import org.redress.command.ranking.MerchantListState.Withdrawn;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.ListedMerchant;
import org.redress.events.ranking.MerchantListEvent;
import org.redress.events.ranking.MerchantListPublished;
import org.redress.events.ranking.MerchantListWithdrawn;
import org.redress.events.ranking.MerchantMeasureTaken;
import org.redress.events.ranking.MerchantRectified;
import org.redress.events.ranking.MerchantScoresComputed;

/** Decides about the lists of a period. Total; what it learns of the log is handed to it. */
public final class MerchantListDecider {

  private MerchantListDecider() {}

  /** Before lists are published. */
  public static MerchantListState initial() {
    return new NotPublished();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param formulas tells which formulas are published
   * @param rankings ranks the merchants; only {@link PublishMerchantList} asks
   */
  public static Decision<MerchantListEvent> decide(
      MerchantListCommand command,
      MerchantListState state,
      ScoreFormulas formulas,
      Rankings rankings) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case PublishMerchantList publish -> publish(publish, state, formulas, rankings);
              case WithdrawMerchantList withdraw ->
                  published(state, lists -> withdraw(withdraw, lists));
              case TakeMerchantMeasure take -> published(state, lists -> take(take, lists));
              case RectifyMerchant rectify -> published(state, lists -> rectify(rectify, lists));
            });
  }

  private static Decision<MerchantListEvent> publish(
      PublishMerchantList c, MerchantListState state, ScoreFormulas formulas, Rankings rankings) {
    return switch (state) {
      case NotPublished _ -> Publication.decide(c, 1, formulas, rankings);
      case Withdrawn withdrawn ->
          Decision.unless(
              notBefore(c.occurredAt(), withdrawn.since()),
              () -> Publication.decide(c, withdrawn.edition() + 1, formulas, rankings));
      case Published _ ->
          Decision.refuse(
              Refusal.of(
                  RankingRefusal.MERCHANT_LIST_ALREADY_PUBLISHED,
                  "to",
                  "a period without published lists"));
    };
  }

  private static Decision<MerchantListEvent> published(
      MerchantListState state, Function<Published, Decision<MerchantListEvent>> further) {
    return switch (state) {
      case Published lists -> further.apply(lists);
      case NotPublished _, Withdrawn _ ->
          Decision.refuse(
              Refusal.of(
                  RankingRefusal.MERCHANT_LIST_NOT_PUBLISHED,
                  "listId",
                  "the id of published lists"));
    };
  }

  private static Decision<MerchantListEvent> withdraw(WithdrawMerchantList c, Published lists) {
    return Decision.unless(
        () ->
            new MerchantListWithdrawn(
                c.listId(), c.occurredAt(), lists.edition(), c.reason(), lists.region()),
        saysSomething("reason", c.reason(), LONG_TEXT),
        notBefore(c.occurredAt(), lists.since()));
  }

  private static Decision<MerchantListEvent> take(TakeMerchantMeasure c, Published lists) {
    ListColour colour = c.kind().colour();
    return Decision.unless(
        () ->
            new MerchantMeasureTaken(
                c.listId(),
                c.occurredAt(),
                "T" + (lists.measures() + 1),
                c.merchantId(),
                colour,
                c.kind(),
                c.description(),
                c.takenBy(),
                lists.region()),
        isOn(colour, c.merchantId(), lists),
        saysSomething("description", c.description(), LONG_TEXT),
        saysSomething("takenBy", c.takenBy(), SHORT_TEXT),
        notBefore(c.occurredAt(), lists.since()));
  }

  private static @Nullable Refusal isOn(ListColour colour, String merchantId, Published lists) {
    Set<String> list =
        switch (colour) {
          case RED -> lists.red();
          case BLACK -> lists.black();
        };
    return list.contains(merchantId)
        ? null
        : Refusal.of(
            RankingRefusal.MEASURE_NOT_FOR_LIST, "merchantId", "a merchant on the list " + colour);
  }

  private static Decision<MerchantListEvent> rectify(RectifyMerchant c, Published lists) {
    return Decision.unless(
        () ->
            new MerchantRectified(
                c.listId(),
                c.occurredAt(),
                c.merchantId(),
                c.description(),
                c.confirmedBy(),
                lists.region()),
        lists.black().contains(c.merchantId())
            ? null
            : Refusal.of(
                RankingRefusal.MERCHANT_NOT_LISTED, "merchantId", "a merchant on the black list"),
        lists.rectified().contains(c.merchantId())
            ? Refusal.of(
                RankingRefusal.MERCHANT_ALREADY_RECTIFIED,
                "merchantId",
                "a merchant that has not put it right")
            : null,
        saysSomething("description", c.description(), LONG_TEXT),
        saysSomething("confirmedBy", c.confirmedBy(), SHORT_TEXT),
        notBefore(c.occurredAt(), lists.since()));
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static MerchantListState evolve(MerchantListState state, MerchantListEvent event) {
    return switch (event) {
      case MerchantScoresComputed _ -> state;
      case MerchantListPublished e ->
          new Published(
              e.edition(),
              e.region(),
              ids(e.red()),
              ids(e.black()),
              Set.of(),
              state instanceof Withdrawn before ? before.measures() : 0,
              e.occurredAt());
      case MerchantListWithdrawn e ->
          state instanceof Published lists
              ? new Withdrawn(e.edition(), lists.measures(), e.occurredAt())
              : state;
      case MerchantMeasureTaken _ -> state instanceof Published lists ? lists.measured() : state;
      case MerchantRectified e ->
          state instanceof Published lists ? lists.rectified(e.merchantId()) : state;
    };
  }

  private static Set<String> ids(List<ListedMerchant> merchants) {
    return merchants.stream()
        .map(ListedMerchant::merchantId)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
