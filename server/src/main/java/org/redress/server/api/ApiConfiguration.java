package org.redress.server.api;

import graphql.execution.instrumentation.Instrumentation;
import java.util.Map;
import org.redress.command.Actor;
import org.redress.command.mutation.ActingPerson;
import org.redress.graphql.Scalars;
import org.redress.query.api.AskingPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the GraphQL endpoint together. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

  @Bean
  HandlerMapping graphQlMapping(ExecutionGraphQlService service, GraphQlSource source) {
    WebGraphQlHandler handler = WebGraphQlHandler.builder(service).build();
    var endpoint = new GraphQlEndpoint(handler, new ErrorShape(source.schema()));
    return new SimpleUrlHandlerMapping(Map.of(GraphQlEndpoint.PATH, endpoint), 0);
  }

  @Bean
  ActingPerson actingPerson() {
    return ActorHeader::in;
  }

  @Bean
  AskingPerson askingPerson() {
    return context -> {
      Actor actor = ActorHeader.in(context);
      return new AskingPerson.Asker(actor.id(), actor.role().name(), actor.organisation());
    };
  }

  @Bean
  RuntimeWiringConfigurer scalars() {
    return Scalars::wire;
  }

  @Bean
  Instrumentation depthLimit() {
    return QueryLimits.depth();
  }

  @Bean
  Instrumentation costLimit() {
    return QueryLimits.cost();
  }

  @Bean
  Instrumentation publicWall() {
    return new PublicWall();
  }

  /** First of all resolvers, so that every error has the one shape. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  DataFetcherExceptionResolver fetchErrors() {
    return new FetchErrors();
  }
}
