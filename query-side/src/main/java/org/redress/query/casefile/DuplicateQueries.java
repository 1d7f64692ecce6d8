package org.redress.query.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The query of {@code intake.graphqls}. */
@Controller
public final class DuplicateQueries {

  private static final int LARGEST_LIST = 50;

  /** Newest cases against the operator that are compared. */
  private static final int COMPARED = 500;

  private final CaseFiles files;
  private final Freshness freshness;

  /** With what it reads from. */
  public DuplicateQueries(CaseFiles files, Freshness freshness) {
    this.files = files;
    this.freshness = freshness;
  }

  @QueryMapping
  List<PossibleDuplicate> possibleDuplicates(
      @Argument String caseId, @Argument int first, @Argument @Nullable Long atLeast) {
    int limit = PageSize.checked(first, LARGEST_LIST);
    freshness.await(atLeast);
    return files.find(caseId).stream()
        .flatMap(file ->
            files.againstSameOperator(file, COMPARED).stream()
                .map(other -> PossibleDuplicate.between(file, other))
                .flatMap(Optional::stream))
        .limit(limit)
        .toList();
  }

  /** The field is called as the schema names a case. */
  @SchemaMapping(typeName = "PossibleDuplicate", field = "case")
  CaseFile otherCase(PossibleDuplicate possible) {
    return possible.file();
  }
}
