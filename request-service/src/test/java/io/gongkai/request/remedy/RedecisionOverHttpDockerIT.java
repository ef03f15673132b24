package io.gongkai.request.remedy;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class RedecisionOverHttpDockerIT extends RedecisionOverHttpTest {}
