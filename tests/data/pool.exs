# SPDX-License-Identifier: GPL-3.0-or-later
# A pool as Elixir programs have it: a supervisor, and one process per worker that owns its port.
#
#   elixir pool.exs COUNT MARKER PROGRAM [ARGUMENT]...
#
# Starts PROGRAM COUNT times; "%n" in an argument becomes the worker's number, and MARKER is the
# last argument of each. Says "ready" when all ports are open. Ends when its stdin does.

defmodule Pool.Worker do
  use GenServer, restart: :temporary

  def start_link({program, arguments}),
    do: GenServer.start_link(__MODULE__, {program, arguments})

  @impl true
  def init({program, arguments}) do
    {:ok, Port.open({:spawn_executable, program}, [:binary, :exit_status, args: arguments])}
  end

  @impl true
  def handle_info({port, {:exit_status, _}}, port), do: {:stop, :normal, port}
  def handle_info(_, port), do: {:noreply, port}
end

[count, marker, program | arguments] = System.argv()

children =
  for n <- 1..String.to_integer(count) do
    own = Enum.map(arguments, &String.replace(&1, "%n", Integer.to_string(n))) ++ [marker]
    Supervisor.child_spec({Pool.Worker, {program, own}}, id: n)
  end

{:ok, _} = Supervisor.start_link(children, strategy: :one_for_one)
IO.puts("ready")
:eof = IO.read(:stdio, :line)
System.halt(0)
