package org.redress.query.handling;

import static org.redress.query.api.AskingPerson.WHO_HANDLES_OR_OVERSEES;

import graphql.GraphQLContext;
import java.time.InstantSource;
import java.util.List;
import org.redress.query.api.AskingPerson;
import org.redress.query.casefile.CaseFile;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.report.Report;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code handling.graphqls}. */
@Controller
public final class HandlingQueries {

  private final HandlingReview review;
  private final AskingPerson asking;
  private final InstantSource now;

  /** With what it reads from, who asks and when. */
  public HandlingQueries(HandlingReview review, AskingPerson asking, InstantSource now) {
    this.review = review;
    this.asking = asking;
    this.now = now;
  }

  @SchemaMapping(typeName = "Case", field = "handlingReview")
  List<DutyReview> ofCase(CaseFile file, GraphQLContext context) {
    return of(file.id(), context);
  }

  @SchemaMapping(typeName = "Report", field = "handlingReview")
  List<DutyReview> ofReport(Report report, GraphQLContext context) {
    return of(report.id(), context);
  }

  private List<DutyReview> of(String fileId, GraphQLContext context) {
    asking.in(context).mustActAs("A review of handling", WHO_HANDLES_OR_OVERSEES);
    return review.of(fileId, PeriodKeys.dayOf(now.instant()));
  }
}
