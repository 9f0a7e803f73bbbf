// The task page: the form of the step, its draft and its completion.
import { show } from './elements';
import { TaskForm } from './task-form';
import { openDiagram } from './you-are-here';

const host = document.getElementById('task-form');
if (host) {
  TaskForm.open(host).catch(() => {
    show(host.querySelector<HTMLElement>('.loading')!, false);
    show(host.querySelector<HTMLElement>('[data-broken]')!, true);
  });
}

const diagram = document.querySelector<HTMLElement>('[data-diagram]');
if (diagram) void openDiagram(diagram);
