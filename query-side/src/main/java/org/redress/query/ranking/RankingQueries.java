package org.redress.query.ranking;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.ListColour;
import org.redress.events.ranking.ListedMerchant;
import org.redress.events.ranking.MerchantListingEvent;
import org.redress.events.ranking.ScoreFormulaEvent;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.graphql.MutationResult;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.Freshness;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.OperatorAccess;
import org.redress.query.api.PageSize;
import org.redress.query.api.RegionArgument;
import org.redress.query.merchant.Merchant;
import org.redress.query.projection.StreamReader;
import org.redress.ranking.Ranking;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code ranking.graphqls}, and the scores of a merchant. */
@Controller
public final class RankingQueries {

  private static final int LARGEST_LIST = 100;
  private static final int MOST_SCORES = 500;

  private final MongoCollection<ScoreFormula> formulas;
  private final MerchantLists lists;
  private final LogRanking rankings;
  private final StreamReader log;
  private final Freshness freshness;
  private final AskingPerson asking;

  /** With what it reads from, and who tells who asks. */
  public RankingQueries(
      MongoDatabase database,
      LogRanking rankings,
      StreamReader log,
      Freshness freshness,
      AskingPerson asking) {
    this.formulas = database.getCollection(ScoreFormulaProjection.NAME, ScoreFormula.class);
    this.lists = new MerchantLists(database);
    this.rankings = rankings;
    this.log = log;
    this.freshness = freshness;
    this.asking = asking;
  }

  @QueryMapping
  @Nullable ScoreFormula scoreFormula(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return formulas.find(Filters.eq("_id", id)).first();
  }

  @QueryMapping
  @Nullable MerchantList merchantList(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return lists.find(id).orElse(null);
  }

  @QueryMapping
  List<MerchantList> merchantLists(
      @Argument @Nullable String region,
      @Argument @Nullable String formulaId,
      @Argument int first,
      @Argument @Nullable Long atLeast) {
    String within = RegionArgument.checked(region, "region");
    int limit = PageSize.checked(first, LARGEST_LIST);
    freshness.await(atLeast);
    return lists.of(within, formulaId, limit);
  }

  /**
   * A ranking made anew from the log.
   *
   * @throws InvalidArgument for who may not see every score, and for a commit that is not there
   */
  @QueryMapping
  @Nullable MerchantRanking merchantRanking(
      @Argument String formulaId,
      @Argument LocalDate from,
      @Argument LocalDate to,
      @Argument @Nullable Long asOfCommit,
      @Argument int first,
      GraphQLContext context) {
    OperatorAccess.check(asking.in(context), null);
    int limit = PageSize.checked(first, MOST_SCORES);
    if (to.isBefore(from)) {
      throw InvalidArgument.of(
          "The period ends before it begins.", List.of("to"), "not before " + from);
    }
    long head = rankings.head();
    if (asOfCommit != null && (asOfCommit < 0 || asOfCommit > head)) {
      throw InvalidArgument.of(
          "The log does not reach this commit.", List.of("asOfCommit"), "0 to " + head);
    }
    long asOf = asOfCommit == null ? head : asOfCommit;
    return rankings
        .formula(formulaId, to, asOf)
        .map(formula -> ranking(formula, from, to, asOf, limit))
        .orElse(null);
  }

  private MerchantRanking ranking(
      ScoreFormulaPublished formula, LocalDate from, LocalDate to, long asOf, int limit) {
    Ranking ranking = rankings.ranking(formula, from, to, asOf);
    List<ListedMerchant> red = ranking.red(formula.top());
    List<ListedMerchant> black = ranking.black(formula.bottom());
    return new MerchantRanking(
        formula.version(),
        asOf,
        ranking.scores().size(),
        ranking.unranked(),
        ranking.scores().stream().limit(limit).toList(),
        red.stream().map(ListedMerchant::merchantId).toList(),
        black.stream().map(ListedMerchant::merchantId).toList(),
        lists
            .standing(formula.formulaId(), from, to)
            .map(list -> list.red().equals(red) && list.black().equals(black))
            .orElse(null));
  }

  @SchemaMapping(typeName = "MerchantList", field = "red")
  List<ShownMerchant> red(MerchantList list) {
    return shown(list, list.red());
  }

  @SchemaMapping(typeName = "MerchantList", field = "black")
  List<ShownMerchant> black(MerchantList list) {
    return shown(list, list.black());
  }

  /** Whoever is listed in public is shown with everything that led there. */
  private List<ShownMerchant> shown(MerchantList list, List<ListedMerchant> listed) {
    Map<String, ScoreRecord> scores =
        lists.scores(list.id(), listed.stream().map(ListedMerchant::merchantId).toList());
    return listed.stream().map(merchant -> shown(list, merchant, scores)).toList();
  }

  private static ShownMerchant shown(
      MerchantList list, ListedMerchant listed, Map<String, ScoreRecord> scores) {
    ScoreRecord score = scores.get(listed.merchantId());
    return new ShownMerchant(
        listed.merchantId(),
        listed.name(),
        listed.place(),
        listed.milliPoints(),
        score == null ? List.of() : score.components(),
        list.rectifications().stream()
            .filter(rectified -> rectified.merchantId().equals(listed.merchantId()))
            .findFirst()
            .orElse(null));
  }

  @SchemaMapping(typeName = "Merchant", field = "scores")
  List<MerchantPeriodScore> scores(Merchant merchant, @Argument int first, GraphQLContext context) {
    boolean all = OperatorAccess.mayRead(asking.in(context), merchant.id());
    return lists.scoresOf(merchant.id(), PageSize.checked(first, LARGEST_LIST)).entrySet().stream()
        .map(entry -> MerchantPeriodScore.of(entry.getKey(), colour(entry, merchant)))
        .filter(score -> all || score.colour() != null)
        .toList();
  }

  private static @Nullable ListColour colour(
      Map.Entry<ScoreRecord, MerchantList> entry, Merchant merchant) {
    return entry.getValue().colourOf(merchant.id());
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "ScoreFormulaPayload", field = "scoreFormula")
  @Nullable ScoreFormula formulaAfterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), ScoreFormulaEvent.class, ScoreFormulaFold::apply)
            .orElse(null);
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "MerchantListPayload", field = "merchantList")
  @Nullable MerchantList listAfterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), MerchantListingEvent.class, MerchantListFold::apply)
            .orElse(null);
  }
}
