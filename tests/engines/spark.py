"""Asks a rule of many rows in Apache Spark by `espa ask`, while an executor is killed; no row may be lost or doubled."""
import json
import os
import signal
import subprocess
import sys
import threading
import time

import pyarrow
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# The executors run the Python that runs this.
os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
espa = json.loads(os.environ["ESPA_COMMAND"])
rows = int(os.environ.get("ESPA_ROWS", "24000"))
partitions = 8


def ask(batches):
    """One process of the command a partition: rows go in as NDJSON, answers come out as NDJSON, in the same order."""
    child = subprocess.Popen(
        [*espa, "ask", "operator-designation", "--on", "2026-06-01", "--key", "id", "--json"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )

    def feed():
        for batch in batches:
            for row in batch.to_pylist():
                facts = {name: value for name, value in row.items() if value is not None}
                child.stdin.write(json.dumps(facts).encode() + b"\n")
        child.stdin.close()

    feeder = threading.Thread(target=feed)
    feeder.start()
    ids, answers, grades = [], [], []

    def batch():
        return pyarrow.RecordBatch.from_arrays(
            [pyarrow.array(ids, pyarrow.int64()), pyarrow.array(answers, pyarrow.string()), pyarrow.array(grades, pyarrow.string())],
            names=["id", "answer", "grade"],
        )

    for line in child.stdout:
        answer = json.loads(line)
        ids.append(answer["key"])
        answers.append(answer["answer"])
        grades.append(answer["grade"])
        if len(ids) == 10_000:
            yield batch()
            ids, answers, grades = [], [], []
    feeder.join()
    if child.wait() != 0:
        raise RuntimeError(f"espa ask ended with {child.returncode}")
    if ids:
        yield batch()


def executors(driver):
    """Process ids of the executors that this driver started."""
    found = []
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/cmdline", "rb") as file:
                command = file.read()
        except OSError:
            continue
        if b"CoarseGrainedExecutorBackend" in command and driver.encode() in command:
            found.append(int(name))
    return found


spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .appName("espa")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "1g")
    .config("spark.executor.memory", "700m")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")
application = spark.sparkContext.applicationId
began = time.time()
killed = []


def kill_one():
    """Once some partitions are done and others are under way, ends one executor as a failing machine would."""
    tracker = spark.sparkContext.statusTracker()
    while not killed:
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        if any(stage and stage.numCompletedTasks >= 2 and stage.numActiveTasks > 0 for stage in stages):
            for pid in executors(application)[:1]:
                os.kill(pid, signal.SIGKILL)
                killed.append(pid)
        time.sleep(0.1)


threading.Thread(target=kill_one, daemon=True).start()
table = spark.range(0, rows, 1, partitions).select(
    "id",
    F.lit("generation").alias("business"),
    F.when(F.col("id") % 3 == 0, None).otherwise((F.col("id") % 1000) * 1000).alias("outputKw"),
)
answers = table.mapInArrow(ask, "id long, answer string, grade string").toArrow()
seconds = time.time() - began
ids = answers.column("id").to_pylist()
counted = {}
wrong = 0
for number, answer in zip(ids, answers.column("answer").to_pylist()):
    counted[answer] = counted.get(answer, 0) + 1
    # METI Infrastructure Order, Art. 2(iv): at least 500,000 kW.
    met = "meets-criteria" if number % 1000 * 1000 >= 500_000 else "does-not-meet-criteria"
    wrong += answer != ("undetermined" if number % 3 == 0 else met)
total, distinct = len(ids), len(set(ids))
print(json.dumps({
    "spark": spark.version, "rows": rows, "answers": total, "distinct": distinct, "wrong": wrong, "killed": len(killed),
    "counted": counted, "seconds": round(seconds, 1),
}))
spark.stop()
sys.exit(0 if (total, distinct, wrong, len(killed)) == (rows, rows, 0, 1) else 1)
