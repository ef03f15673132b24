package io.gongkai.kit.announce;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class CrashDockerIT extends CrashTest {}
