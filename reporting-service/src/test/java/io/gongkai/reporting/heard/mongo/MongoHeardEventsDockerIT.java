package io.gongkai.reporting.heard.mongo;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class MongoHeardEventsDockerIT extends MongoHeardEventsTest {}
