package org.redress.query.group;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.group.GroupEvent;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.casefile.CaseFile;
import org.redress.query.projection.StreamReader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code group.graphqls}, and the groups of a case. */
@Controller
public final class GroupQueries {

  private final MongoCollection<GroupDispute> groups;
  private final StreamReader log;
  private final Freshness freshness;

  /** With what it reads from. */
  public GroupQueries(MongoDatabase database, StreamReader log, Freshness freshness) {
    this.groups = database.getCollection(GroupProjection.NAME, GroupDispute.class);
    this.log = log;
    this.freshness = freshness;
  }

  @QueryMapping
  @Nullable GroupDispute groupDispute(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return groups.find(Filters.eq("_id", id)).first();
  }

  /** The groups of many cases in one look, in the order of their ids. */
  @BatchMapping(typeName = "Case")
  List<List<String>> groupDisputes(List<CaseFile> cases) {
    List<GroupDispute> found =
        groups
            .find(Filters.in("caseIds", cases.stream().map(CaseFile::id).distinct().toList()))
            .sort(Sorts.ascending("_id"))
            .into(new ArrayList<>());
    return cases.stream()
        .map(file ->
            found.stream()
                .filter(group -> group.caseIds().contains(file.id()))
                .map(GroupDispute::id)
                .toList())
        .toList();
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "GroupDisputePayload", field = "groupDispute")
  @Nullable GroupDispute afterCommand(MutationResult result) {
    return result.streamId() == null
        ? null
        : log.fold(result.streamId(), GroupEvent.class, GroupFold::apply).orElse(null);
  }
}
