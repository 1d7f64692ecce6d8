package org.redress.query.ranking;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads lists of merchants and the scores behind them. */
public final class MerchantLists {

  private static final Bson NEWEST_FIRST =
      Sorts.orderBy(Sorts.descending("to"), Sorts.ascending("_id"));

  private final MongoCollection<MerchantList> lists;
  private final MongoCollection<ScoreRecord> scores;

  /** Reads from this database. */
  public MerchantLists(MongoDatabase database) {
    this.lists = database.getCollection(MerchantListProjection.NAME, MerchantList.class);
    this.scores = database.getCollection(MerchantScores.NAME, ScoreRecord.class);
  }

  /** The lists with this id. */
  Optional<MerchantList> find(String id) {
    return Optional.ofNullable(lists.find(Filters.eq("_id", id)).first());
  }

  /** Lists of a region, the newest period first. */
  List<MerchantList> of(String region, @Nullable String formulaId, int limit) {
    Document conditions = new Document("regions", region);
    if (formulaId != null) {
      conditions.append("formulaId", formulaId);
    }
    return lists.find(conditions).sort(NEWEST_FIRST).limit(limit).into(new ArrayList<>());
  }

  /** The newest lists of one formula and period that stand. */
  Optional<MerchantList> standing(String formulaId, LocalDate from, LocalDate to) {
    return lists
        .find(Filters.and(Filters.eq("formulaId", formulaId), Filters.eq("to", to)))
        .into(new ArrayList<>())
        .stream()
        .filter(list -> list.from().equals(from) && list.stage() == MerchantListStage.PUBLISHED)
        .findFirst();
  }

  /** A merchant's scores, the newest period first, each with its lists. */
  Map<ScoreRecord, MerchantList> scoresOf(String merchantId, int limit) {
    List<ScoreRecord> found =
        scores
            .find(Filters.eq("merchantId", merchantId))
            .sort(NEWEST_FIRST)
            .limit(limit)
            .into(new ArrayList<>());
    Map<String, MerchantList> byId =
        lists
            .find(Filters.in("_id", found.stream().map(ScoreRecord::listId).toList()))
            .into(new ArrayList<>())
            .stream()
            .collect(Collectors.toMap(MerchantList::id, Function.identity()));
    Map<ScoreRecord, MerchantList> current = new LinkedHashMap<>();
    for (ScoreRecord score : found) {
      MerchantList list = byId.get(score.listId());
      if (list != null && list.edition() == score.edition()) {
        current.put(score, list);
      }
    }
    return current;
  }

  /** The scores of some merchants for the lists, by merchant. */
  Map<String, ScoreRecord> scores(String listId, Collection<String> merchantIds) {
    return scores
        .find(
            Filters.in(
                "_id", merchantIds.stream().map(id -> ScoreRecord.idOf(listId, id)).toList()))
        .into(new ArrayList<>())
        .stream()
        .collect(Collectors.toMap(ScoreRecord::merchantId, Function.identity()));
  }
}
