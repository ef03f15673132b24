package io.gongkai.kit.progress;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The progress of a service as a route. */
@AutoConfiguration(afterName = "io.gongkai.kit.listen.ListenAutoConfiguration")
@Import(ProgressController.class)
class ProgressAutoConfiguration {}
