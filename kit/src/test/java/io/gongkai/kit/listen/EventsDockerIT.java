package io.gongkai.kit.listen;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class EventsDockerIT extends EventsTest {}
