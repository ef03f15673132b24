package io.gongkai.kit.project;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.listen.EventLoops;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Read models in generations. */
@AutoConfiguration(afterName = "io.gongkai.kit.listen.ListenAutoConfiguration")
@Import(ReadModelController.class)
class ProjectAutoConfiguration {

  @Bean
  ReadModels readModels(
      ObjectProvider<ReadModel> models, MongoDatabase database, EventLoops loops) {
    return new ReadModels(models.orderedStream().toList(), new Pointers(database), loops);
  }
}
